import { pinLink } from '../hand-off/going-link.ts'
import { type GoingPost, type SentMedia, titleOf } from '../hand-off/post-files.ts'
import type { Network } from '../strategy/strategy.ts'

/** The columns of Metricool's file, as of 2026-11-22: it reads them by their names and wants every one. */
export const metricoolHeader = `
Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,GBP,Instagram,Pinterest,TikTok,Youtube,Threads,Bluesky
Picture Url 1,Picture Url 2,Picture Url 3,Picture Url 4,Picture Url 5,Picture Url 6,Picture Url 7
Picture Url 8,Picture Url 9,Picture Url 10,Alt text picture 1,Alt text picture 2,Alt text picture 3
Alt text picture 4,Alt text picture 5,Alt text picture 6,Alt text picture 7,Alt text picture 8
Alt text picture 9,Alt text picture 10,Document title,Shortener,Video Thumbnail Url,Video Cover Frame
Twitter/X Can reply,Twitter/X Type,Twitter/X Poll Duration minutes,Twitter/X Poll Option 1
Twitter/X Poll Option 2,Twitter/X Poll Option 3,Twitter/X Poll Option 4,Pinterest Board
Pinterest Pin Title,Pinterest Pin Link,Pinterest Pin New Format,Instagram Post Type
Instagram Show Reel On Feed,Instagram Trial Reel Share Automatically,Youtube Video Title
Youtube Video Type,Youtube Video Privacy,Youtube video for kids,Youtube AI generated content
Youtube notify subscribers,Youtube Video Category,Youtube Video Tags,Youtube playlist,GBP Post Type
Facebook Post Type,Facebook Title,First Comment Text,TikTok Title,TikTok disable comments
TikTok disable duet,TikTok disable stitch,TikTok Post Privacy,TikTok Branded Content,TikTok Your Brand
TikTok Auto Add Music,TikTok Photo Cover Index,TikTok musicId,TikTok music title,TikTok music author
TikTok music previewUrl,TikTok music thumbnailUrl,TikTok music soundVolume,TikTok music originalVolume
TikTok music startMillis,TikTok music endMillis,TikTok Ai generated content,LinkedIn Type
LinkedIn Poll Question,LinkedIn Poll Option 1,LinkedIn Poll Option 2,LinkedIn Poll Option 3
LinkedIn Poll Option 4,LinkedIn Poll Duration,LinkedIn Show link preview,LinkedIn Images as Carousel
Threads Reply Control,Threads Is Spoiler,Threads Post Type,Brand name
`
  .trim()
  .split(/[,\n]/)

/** The column that a network has. */
export const metricoolNetworks: Partial<Record<Network, string>> = {
  facebook: 'Facebook',
  x: 'Twitter/X',
  linkedin: 'LinkedIn',
  googleBusiness: 'GBP',
  instagram: 'Instagram',
  pinterest: 'Pinterest',
  tiktok: 'TikTok',
  youtube: 'Youtube',
  threads: 'Threads',
  bluesky: 'Bluesky',
}

/** Columns of yes and no, which must not stay blank. */
const switches = new Set([
  ...Object.values(metricoolNetworks),
  ...['Shortener', 'Pinterest Pin New Format', 'Instagram Show Reel On Feed'],
  ...['Instagram Trial Reel Share Automatically', 'Youtube video for kids', 'Youtube AI generated content'],
  ...[
    'Youtube notify subscribers',
    'TikTok disable comments',
    'TikTok disable duet',
    'TikTok disable stitch',
  ],
  ...['TikTok Branded Content', 'TikTok Your Brand', 'TikTok Auto Add Music', 'TikTok Ai generated content'],
  ...['LinkedIn Show link preview', 'LinkedIn Images as Carousel', 'Threads Is Spoiler'],
])

/**
 * One post on one network. It arrives as a draft: somebody looks at it there before it is let go. The brand is not known
 * to us by the name that it has there, and stays blank.
 */
export function metricoolRow(post: GoingPost, media: readonly SentMedia[]): string[] {
  const title = titleOf(post)
  const { channel, text, firstComment, day, time, pillar } = post
  // A video is read from the first address alone.
  const sent = media.toSorted((one, other) => Number(other.kind === 'video') - Number(one.kind === 'video'))
  const network = (channel && metricoolNetworks[channel.network]) ?? ''
  const said: Record<string, string> = {
    Text: text,
    Date: day,
    Time: `${time}:00`,
    Draft: 'TRUE',
    [network]: 'TRUE',
    'First Comment Text': firstComment,
    ...Object.fromEntries(sent.map(({ url }, at) => [`Picture Url ${at + 1}`, url])),
    ...Object.fromEntries(sent.map(({ alt }, at) => [`Alt text picture ${at + 1}`, alt])),
    ...(network === 'Instagram' && { 'Instagram Post Type': 'POST' }),
    ...(network === 'Youtube' && { 'Youtube Video Title': title }),
    ...(network === 'Pinterest' && {
      'Pinterest Board': pillar,
      'Pinterest Pin Title': title,
      'Pinterest Pin Link': pinLink(post),
    }),
    ...(network === 'TikTok' && { 'TikTok Title': title }),
  }
  return metricoolHeader.map((column) => said[column] ?? (switches.has(column) ? 'FALSE' : ''))
}
