import { definePolicy, hasRole, isSignedIn, isUser, type Viewer } from '@rose-ash/domain'
import type { Visibility } from './models/Visibility.ts'

interface Authored {
  readonly authorIds: readonly string[]
}

const isEditor = (viewer: Viewer) => hasRole(viewer, 'editor')
const isWriter = (viewer: Viewer) => hasRole(viewer, 'author', 'editor')
const isAmong = (viewer: Viewer, userIds: readonly string[]) => userIds.some((id) => isUser(viewer, id))
const mayEdit = (viewer: Viewer, { authorIds }: Authored) =>
  isEditor(viewer) || (isWriter(viewer) && isAmong(viewer, authorIds))

export const policy = definePolicy({
  'post.create': isWriter,
  'post.update': mayEdit,
  'post.publish': mayEdit,
  'post.unpublish': mayEdit,
  'post.archive': mayEdit,
  'post.delete': mayEdit,
  /** To put those names over a post: nobody signs for others only. */
  'post.sign': (viewer, authorIds: readonly string[]) => isEditor(viewer) || isAmong(viewer, authorIds),
  'post.feature': isEditor,
  /** To see those of others that are hidden from everybody. */
  'post.seeHidden': isEditor,
  /** To read the whole text of what one may see. */
  'text.read': (viewer, text: { visibility: Visibility }) =>
    text.visibility !== 'members' || isSignedIn(viewer),
  'drafts.see': (viewer, userId: string) => isEditor(viewer) || isUser(viewer, userId),

  'page.create': isEditor,
  'page.update': isEditor,
  'page.publish': isEditor,
  'page.unpublish': isEditor,
  'page.delete': isEditor,
  'page.seeHidden': isEditor,

  'tag.create': isEditor,
  'tag.update': isEditor,
  'tag.delete': isEditor,
  'tag.seeInternal': isWriter,

  'menu.save': isEditor,
  'menu.delete': isEditor,
  'menu.seeAll': isEditor,

  /** Whoever writes, or looks after something that shows pictures, such as a shop. */
  'media.upload': (viewer, { looksAfterSomething }: { looksAfterSomething: boolean }) =>
    isWriter(viewer) || (isSignedIn(viewer) && looksAfterSomething),
})
