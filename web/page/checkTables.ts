import type { Library } from './Library.ts'
import type { SiteTable } from './SiteTable.ts'

/**
 * Every line of the tables must lead somewhere: a page to its template, an action to its operations.
 *
 * @throws Error that names the site, the route and what is missing
 */
export function checkTables(tables: readonly SiteTable[], library: Library): void {
  for (const { name, routes, downloads = [], publications = [], sitemap = [] } of tables) {
    for (const { path, page, actions, logic, personal } of routes) {
      const where = `The site ${name}, route ${path}`
      if (!library.hasTemplate(`${name}/${page}/page`))
        throw new Error(`${where}: there is no template web/${name}/${page}/page.sx.`)
      if (logic?.load && personal !== true)
        throw new Error(`${where}: what the page loads is the visitor's own, so it must be personal.`)
      for (const operation of Object.values(actions ?? {}).flatMap((action) => action.operations))
        if (!library.hasOperation(operation))
          throw new Error(`${where}: there is no operation web/${operation}.graphql.`)
    }
    for (const { path, operations } of downloads)
      for (const operation of operations)
        if (!library.hasOperation(operation))
          throw new Error(`The site ${name}, file ${path}: there is no operation web/${operation}.graphql.`)
    for (const { operation } of [...sitemap, ...publications])
      if (!library.hasOperation(operation))
        throw new Error(`The site ${name}: there is no operation web/${operation}.graphql.`)
  }
}
