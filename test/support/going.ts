import { newId } from '../../db/id.ts'
import type { GoingFile, GoingOut, GoingPost } from '../../shared/hand-off/post-files.ts'
import type { PostWords } from '../../shared/hand-off/post-words.ts'
import { rulesOf } from '../../shared/posts/network-limits.ts'

export const goingOut: GoingOut = {
  brand: 'Sample brand',
  timeZone: 'Europe/Rome',
  now: { day: '2026-03-02', time: '09:00' },
  isRequired: false,
}

const onLinkedIn = {
  id: '0197a000-0000-7000-8000-000000000001',
  network: 'linkedin',
  handle: 'sample',
} as const

/** What is said of it is what was written, unless it says otherwise; its network takes what ours take. */
export function aGoingPost(values: Partial<GoingPost> = {}): GoingPost {
  const {
    channel,
    text = 'Fresh bread at seven',
    firstComment = '',
    link = '',
  } = { channel: onLinkedIn, ...values }
  return {
    variantId: newId(),
    postId: newId(),
    title: 'Rye',
    ...{ text, firstComment, link, written: { text, firstComment, link } },
    rules: channel ? rulesOf(channel.network, []) : undefined,
    ...{ day: '2026-03-12', time: '09:30', state: 'draft', delivery: 'planned', url: '' },
    ...{ type: null, pillar: '', campaign: '', audience: '', responsible: '' },
    channel,
    files: [],
    changes: 1,
    changedAt: '2026-03-01T08:00:00.000Z',
    ...values,
  }
}

export function aGoingFile(values: Partial<GoingFile> = {}): GoingFile {
  const hash = '0123456789abcdef'.repeat(4)
  return { id: newId(), hash, type: 'jpeg', name: 'loaf.jpg', bytes: 1_000, alt: 'A loaf', ...values }
}

const itself = <Key extends string>() =>
  new Proxy({}, { get: (_, key) => String(key) }) as Record<Key, string>

/** Words that say the name of what they are for. */
export const bareWords: PostWords = {
  ...{ columns: itself(), states: itself(), deliveries: itself(), types: itself(), networks: itself() },
  ...{ title: 'Posts', untitled: 'Untitled', noChannel: 'No channel', noTime: 'No time' },
  ...{
    textFile: 'text',
    commentFile: 'first comment',
    linkFile: 'link',
    altFile: 'alt texts',
    missingFile: 'missing',
    locale: 'en-GB',
  },
}
