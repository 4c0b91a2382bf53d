import type { UnpermittedPost } from '../media/media.ts'
import type { Rule } from './rule.ts'

const ids = { missing: 'permissionMissing', expired: 'permissionExpired', open: 'permissionOpen' } as const

/** Faces, logos and the work of others go out with a yes, and only as long as it holds. */
export const mediaRules: readonly Rule[] = (Object.keys(ids) as UnpermittedPost['state'][]).map((state) => ({
  id: ids[state],
  place: 'calendar',
  find: ({ unpermitted }) =>
    unpermitted
      .filter((one) => one.state === state)
      .map(({ postId, title, day, name }) => ({ record: postId, values: { title, day, name } })),
}))
