import { z } from 'zod'
import { Day, Instant } from '../day.ts'
import { Id, Line, Position, Prose } from '../record.ts'
import { type MediaKind, type MediaType, mediaEndings, mediaKinds, mediaTypes } from './media-type.ts'

/** A file of the workspace's media folder, named there by its hash: equal files are one file, and one record. */
export const Media = z.object({
  id: Id,
  /** SHA-256 of its bytes. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** As it was called where it came from. */
  name: Line,
  /** By what is in it, whatever it is called. */
  type: z.enum(mediaTypes),
  bytes: z.int().nonnegative(),
  /** As it is seen, after its own rotation; null where it could not be read. */
  width: z.int().positive().nullable(),
  height: z.int().positive().nullable(),
  /** How long a video runs; null for everything else, and where it could not be read. */
  seconds: z.number().nonnegative().nullable(),
  /** Sixteen hex digits that pictures which look alike share, or nearly; null where nothing could be drawn. */
  look: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable(),
  /** What it shows, in words, for whoever cannot see it; a use may say it otherwise. */
  alt: Prose,
  /** Whether it shows a face, a logo or another's work; null while nobody has said. */
  shows: z.enum(['nobody', 'somebody']).nullable(),
  addedBy: Line,
  addedAt: Instant,
})
export type Media = z.infer<typeof Media>

export const MediaTag = z.object({ id: Id, mediaId: Id, tag: Line })
export type MediaTag = z.infer<typeof MediaTag>

/** A file at its place in a post, or in one of its variants that has files of its own. */
export const MediaUse = z.object({
  id: Id,
  mediaId: Id,
  postId: Id,
  /** Null: it is the post's, for every variant without files of its own. */
  variantId: Id.nullable(),
  /** What it shows, as said here; null says it as the file does. */
  alt: Prose.nullable(),
  position: Position,
})
export type MediaUse = z.infer<typeof MediaUse>

export const permissionKinds = ['face', 'logo', 'work'] as const

/** A yes of somebody who, or whose logo or work, a file shows. */
export const MediaPermission = z.object({
  id: Id,
  mediaId: Id,
  kind: z.enum(permissionKinds),
  who: Line,
  /** What it may be used for. */
  use: Line,
  /** The last day it holds; null is without end. */
  untilDay: Day.nullable(),
  /** Where the yes can be found again: a letter, a mail, a form. */
  proof: Line,
})
export type MediaPermission = z.infer<typeof MediaPermission>

export const MediaPatch = Media.pick({ name: true, alt: true, shows: true }).partial()
export type MediaPatch = z.infer<typeof MediaPatch>

export const PermissionPatch = MediaPermission.omit({ id: true, mediaId: true }).partial()
export type PermissionPatch = z.infer<typeof PermissionPatch>

/** A use with the file it uses, and what was allowed. */
export const UsedMedia = MediaUse.extend({ media: Media, permissions: z.array(MediaPermission) })
export type UsedMedia = z.infer<typeof UsedMedia>

/** `open`: nobody has said yet whether a permission is needed. */
export const permissionStates = ['notNeeded', 'open', 'missing', 'expired', 'given'] as const
export type PermissionState = (typeof permissionStates)[number]

type Permitted = {
  shows: Media['shows']
  permissions: readonly Pick<MediaPermission, 'untilDay' | 'proof'>[]
}

/** Whether a file may be shown on a day. One yes that is not proven, or has run out by then, is one too few. */
export function permissionOn({ shows, permissions }: Permitted, day: Day): PermissionState {
  if (shows === 'nobody') return 'notNeeded'
  if (permissions.length === 0) return shows === null ? 'open' : 'missing'
  if (permissions.some(({ proof }) => proof.trim() === '')) return 'missing'
  return permissions.some(({ untilDay }) => untilDay !== null && untilDay < day) ? 'expired' : 'given'
}

/** The first day on which a file may no longer be shown; null while nothing ends. */
export function permissionEnd(permissions: readonly Pick<MediaPermission, 'untilDay'>[]): Day | null {
  const ends = permissions.flatMap(({ untilDay }) => untilDay ?? []).sort()
  return ends[0] ?? null
}

/** What goes out with a variant: its own files where it has some of its own, or the post's. */
export function mediaOf<Use extends Pick<MediaUse, 'variantId' | 'position' | 'id'>>(
  uses: readonly Use[],
  variant: { id: Id; ownMediaAt: Instant | null } | null,
): Use[] {
  const variantId = variant?.ownMediaAt ? variant.id : null
  return uses
    .filter((use) => use.variantId === variantId)
    .sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1))
}

export const mediaShown = ['all', 'used', 'unused', 'missing', 'alike', 'unpermitted'] as const

/** Which files the library shows. */
export const MediaFilter = z.object({
  search: z.string().max(200),
  shown: z.enum(mediaShown),
  kind: z.enum(mediaKinds).nullable(),
  tag: Line.nullable(),
})
export type MediaFilter = z.infer<typeof MediaFilter>

/** One file of the library's grid, and nothing more than a card shows. */
export const MediaRow = Media.pick({
  id: true,
  hash: true,
  name: true,
  type: true,
  bytes: true,
  width: true,
  height: true,
  seconds: true,
  alt: true,
}).extend({
  uses: z.int(),
  /** The file is not in the folder. */
  isMissing: z.boolean(),
  permission: z.enum(permissionStates),
  /** What it looks alike with, as a group: the id of one of them. */
  alikeId: Id.nullable(),
})
export type MediaRow = z.infer<typeof MediaRow>

/** How many of the newest are listed; a search finds the others. */
export const mostListed = 5_000

export const MediaList = z.object({
  rows: z.array(MediaRow),
  /** How many files there are in all. */
  all: z.int(),
  /** What the folder is called in which they lie, beside the workspace. */
  folder: z.string(),
  /** How many there are of each sort, whatever the filter says. */
  counts: z.record(z.enum(mediaShown), z.int()),
  tags: z.array(z.object({ tag: Line, count: z.int() })),
})
export type MediaList = z.infer<typeof MediaList>

/** Where a file is used. */
export const MediaPlace = z.object({
  postId: Id,
  title: Line,
  /** The first day it goes out; null while it is an idea. */
  day: Day.nullable(),
})

/** Everything the panel shows of one file. */
export const MediaDetail = z.object({
  media: Media,
  tags: z.array(MediaTag),
  permissions: z.array(MediaPermission),
  places: z.array(MediaPlace),
  alike: z.array(Media.pick({ id: true, hash: true, name: true, bytes: true, width: true, height: true })),
  /** `changed`: there is a file under its name, and it is another size. */
  file: z.enum(['there', 'missing', 'changed']),
})
export type MediaDetail = z.infer<typeof MediaDetail>

/** A post that is still to go out with a file nobody has allowed, or not until then. */
export const UnpermittedPost = z.object({
  postId: Id,
  title: Line,
  /** The last day it is to go out with it. */
  day: Day,
  mediaId: Id,
  name: Line,
  state: z.enum(['open', 'missing', 'expired']),
})
export type UnpermittedPost = z.infer<typeof UnpermittedPost>

/** A name as it is compared: without its ending, and without what a copy adds. */
export function stemOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.[a-z0-9]{2,5}$/, '')
    .replace(/(?:[\s_-]+(?:copy|kopya|copia|αντίγραφο|עותק)|[\s_-]*\(\d+\)|[\s_-]+\d+x\d+|@\dx)+$/u, '')
    .trim()
}

type Alike = Pick<Media, 'id' | 'name' | 'type' | 'look'>

/**
 * Files that seem to be the same thing twice: pictures that look alike, in whatever size, and files of one kind with
 * the same name. Equal files are one record already.
 * @returns for each of them the group it is in, named by its first
 */
export function findAlike(files: readonly Alike[]): Map<Id, Id> {
  const leader = new Map<Id, Id>()
  const rootOf = (id: Id): Id => {
    const up = leader.get(id)
    return up === undefined || up === id ? id : rootOf(up)
  }
  const join = (one: Id, other: Id) => {
    const [a, b] = [rootOf(one), rootOf(other)]
    leader.set(a, a)
    leader.set(b, a)
  }
  for (const group of Map.groupBy(files, ({ name, type }) => `${kindOf(type)} ${stemOf(name)}`).values())
    for (const file of group.slice(1)) join((group[0] as Alike).id, file.id)
  // Two that differ in so few bits agree in one quarter at least: only those are compared.
  for (const quarter of [0, 4, 8, 12]) {
    const seen = files.filter(({ look }) => look !== null && !isPlain(look))
    for (const group of Map.groupBy(seen, ({ look }) => look?.slice(quarter, quarter + 4)).values())
      for (const [at, one] of group.slice(0, mostCompared).entries())
        for (const other of group.slice(at + 1, mostCompared))
          if (isNear(one.look ?? '', other.look ?? '')) join(one.id, other.id)
  }
  return new Map([...leader.keys()].map((id) => [id, rootOf(id)]))
}

const mostCompared = 200
const fewBits = 3

/** A plain ground, or a fade, looks like every other one. */
function isPlain(look: string): boolean {
  return /^(0{12}|f{12})/.test(look) || /(0{12}|f{12})$/.test(look)
}

function isNear(one: string, other: string): boolean {
  let bits = 0
  for (let at = 0; at < one.length; at += 1) {
    let differing = Number.parseInt(one[at] ?? '0', 16) ^ Number.parseInt(other[at] ?? '0', 16)
    for (; differing > 0; differing >>= 1) bits += differing & 1
  }
  return bits <= fewBits
}

/** What a file is called in the media folder. */
export function fileNameOf({ hash, type }: Pick<Media, 'hash' | 'type'>): string {
  return `${hash}.${mediaEndings[type]}`
}

/** What a file is, however it is written. */
export function kindOf(type: MediaType): MediaKind {
  if (type === 'pdf') return 'document'
  return type === 'mp4' || type === 'mov' || type === 'webm' ? 'video' : 'image'
}
