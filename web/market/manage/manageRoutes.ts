import type { Route } from '../../page/Route.ts'
import { editorsOnly } from '../../page/session/onlyFor.ts'
import { createPage } from './newPage/createPage.ts'
import { newPage } from './newPage/page.ts'
import { composePage } from './page/composePage.ts'
import { managedPage } from './page/page.ts'
import { deletePage, publishPage, unpublishPage } from './page/standing.ts'

const own = { personal: true, confidential: true } as const

/** Market pages, put together by editors. */
export const manageRoutes: readonly Route[] = [
  { path: '/manage/pages', page: 'manage/pages', logic: editorsOnly, ...own },
  {
    path: '/manage/pages/new',
    page: 'manage/newPage',
    logic: newPage,
    ...own,
    actions: { create: createPage },
  },
  {
    path: '/manage/pages/:slug/edit',
    page: 'manage/page',
    subject: 'marketPage',
    logic: managedPage,
    ...own,
    actions: { save: composePage, publish: publishPage, unpublish: unpublishPage, delete: deletePage },
  },
]
