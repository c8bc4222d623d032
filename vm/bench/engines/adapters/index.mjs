import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { marko, solid, svelte } from './compiled.mjs'
import { elements } from './elements.mjs'
import * as text from './text.mjs'

const require = createRequire(import.meta.url)
const cache = new URL('../.cache/', import.meta.url)

/** Writes compiled source where the engine's packages are found, and imports it. */
async function imported(name, source) {
  mkdirSync(cache, { recursive: true })
  const file = new URL(`${name}-${process.pid}.mjs`, cache)
  writeFileSync(file, source)
  return import(pathToFileURL(file.pathname).href)
}

/** Each engine: given a workload, it returns a function from data to HTML, autoescape on, compiled beforehand. */
export const engines = {
  async pug(workload) {
    return require('pug').compile(text.pug[workload], { compileDebug: false })
  },
  async eta(workload) {
    const { Eta } = await import('eta')
    const eta = new Eta({ autoEscape: true, autoTrim: false, cache: true })
    eta.loadTemplate('@comment', text.eta.comment)
    eta.loadTemplate('@page', text.eta[workload])
    return (data) => eta.render('@page', data)
  },
  async dot(workload) {
    const doT = require('dot')
    const settings = { ...doT.templateSettings, varname: 'it', strip: false, selfcontained: true }
    const comment = doT.template(text.dot.comment, settings)
    const page = doT.template(text.dot[workload], settings)
    const render = (node) => comment({ ...node, comment: render })
    return workload === 'comments' ? (data) => page({ ...data, comment: render }) : page
  },
  async ejs(workload) {
    const { default: ejs } = await import('ejs')
    const options = { localsName: 'it', _with: false, compileDebug: false }
    const comment = ejs.compile(text.ejs.comment.replaceAll('comment(', 'it.comment('), options)
    const page = ejs.compile(text.ejs[workload], options)
    const render = (node) => comment({ ...node, comment: render })
    return workload === 'comments' ? (data) => page({ ...data, comment: render }) : page
  },
  async handlebars(workload) {
    const handlebars = require('handlebars')
    handlebars.registerPartial('comment', handlebars.compile(text.handlebars.comment))
    return handlebars.compile(text.handlebars[workload])
  },
  async nunjucks(workload) {
    const nunjucks = require('nunjucks')
    const template = new nunjucks.Template(text.nunjucks[workload], new nunjucks.Environment(null, { autoescape: true }), 'page', true)
    return (data) => template.render(data)
  },
  async liquidjs(workload) {
    const { Liquid } = await import('liquidjs')
    const engine = new Liquid({ outputEscape: 'escape', templates: { comment: text.liquid.comment }, cache: true })
    const template = engine.parse(text.liquid[workload])
    return (data) => engine.renderSync(template, data)
  },
  async preact(workload) {
    const { h } = await import('preact')
    const { renderToString } = await import('preact-render-to-string')
    const View = elements(h)[workload]
    const before = workload === 'product' ? '<!doctype html>' : ''
    return (data) => before + renderToString(h(View, data))
  },
  async react(workload) {
    process.env.NODE_ENV = 'production'
    const { createElement } = await import('react')
    const { renderToString } = await import('react-dom/server')
    const View = elements(createElement)[workload]
    const before = workload === 'product' ? '<!doctype html>' : ''
    return (data) => before + renderToString(createElement(View, data))
  },
  async svelte(workload) {
    const { compile } = await import('svelte/compiler')
    const { render } = await import('svelte/server')
    const { js } = compile(svelte[workload], { generate: 'server', dev: false, name: 'View', filename: 'View.svelte' })
    const { default: View } = await imported(`svelte-${workload}`, js.code)
    if (workload !== 'product') return (data) => render(View, { props: data }).body
    const head = (title) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title><link rel="stylesheet" href="/assets/site.css"></head><body>`
    return (data) => `${head(data.title)}${render(View, { props: data }).body}</body></html>`
  },
  async solid(workload) {
    const { transformAsync } = await import('@babel/core')
    const { default: preset } = await import('babel-preset-solid')
    const { code } = await transformAsync(solid[workload], { presets: [[preset, { generate: 'ssr', hydratable: false }]], babelrc: false, configFile: false })
    const { view } = await imported(`solid-${workload}`, code)
    const { renderToString } = await import('solid-js/web')
    const before = workload === 'product' ? '<!doctype html>' : ''
    return (data) => before + renderToString(() => view(data), { noScripts: true })
  },
  async marko(workload) {
    process.env.NODE_ENV = 'production'
    process.chdir(new URL('..', import.meta.url).pathname)
    const { compileSync } = await import('@marko/compiler')
    const path = new URL(`../.cache/${workload}-${process.pid}.marko`, import.meta.url).pathname
    mkdirSync(cache, { recursive: true })
    writeFileSync(path, marko[workload])
    const { code } = compileSync(marko[workload], path, { output: 'html', modules: 'esm', sourceMaps: false })
    const { default: template } = await imported(`marko-${workload}`, code)
    return (data) => template.render(data).toString()
  },
}
