import { definePolicy, hasRole, type Viewer } from '@rose-ash/domain'

const isEditor = (viewer: Viewer) => hasRole(viewer, 'editor')

export const policy = definePolicy({
  'tag.create': isEditor,
  'tag.update': isEditor,
  'tag.delete': isEditor,
})
