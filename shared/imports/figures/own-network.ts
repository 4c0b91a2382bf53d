import { networkAt } from '../../hand-off/post-address.ts'
import type { Network } from '../../strategy/strategy.ts'
import type { CsvRecord } from '../csv.ts'
import { postAddress } from '../post-address.ts'
import { shortcodeTime } from '../shortcode.ts'
import { linkedinIdTime, tiktokIdTime, xIdTime } from './id-time.ts'
import { networkCalled } from './network-called.ts'
import type { About, FileAnswers, TableColumn } from './reader.ts'
import type { PostAccount } from './row.ts'
import type { Sheet } from './sheet.ts'

/** Whose posts all these links lead to; undefined where they lead to several networks, or to none that we know. */
export function networkOfLinks(links: readonly string[]): Network | undefined {
  const hosts = links.flatMap((link) => /^\s*https?:\/\/([^/?#:]+)/i.exec(link)?.[1]?.toLowerCase() ?? [])
  const found = new Set(hosts.map(networkAt))
  return found.size === 1 ? [...found][0] : undefined
}

/** A network that the file's name or the titles above its table speak of, which is a guess and stays a question. */
export function networkNamed(sheets: readonly Sheet[], { fileName }: About): Network | undefined {
  const titles = sheets[0]?.records.slice(0, 3).filter(({ cells }) => cells.filter(Boolean).length < 3) ?? []
  const words = [fileName, ...titles.flatMap(({ cells }) => cells)].join(' ').split(/[^\p{L}]+/u)
  // A single letter, or a word that means much else, names no network.
  const named = words.flatMap((word) =>
    word.length > 3 && !vague.test(word) ? (networkCalled(word) ?? []) : [],
  )
  const found = new Set(named)
  return found.size === 1 ? [...found][0] : undefined
}

const vague = /^(?:google|other|blog|forum|newsletter|threads)$/i

/** Whether every link tells its own network, though they are of several. */
export const areNetworksTold = (links: readonly string[]) =>
  links.length > 0 && links.every((link) => networkOfLinks([link]) !== undefined)

/** Whose a row's figures are: as its own cells say, else as the file does. */
export function accountIn(
  { cells }: Pick<CsvRecord, 'cells'>,
  { mapping, network }: Pick<FileAnswers, 'mapping' | 'network'>,
): PostAccount {
  const at = (column: TableColumn) => cells[mapping.indexOf(column)]?.trim() ?? ''
  const own = networkCalled(at('network')) ?? networkOfLinks([at('link')])
  return { network: own ?? network ?? 'other', id: '', name: at('profile').slice(0, 500) }
}

/** A post's id on its network as its link holds it, so that the network's own export means the same post. */
export function idIn(link: string): string {
  const [, network = '', id = ''] = /^(\w+) (\S+)$/.exec(postAddress(link) ?? '') ?? []
  if (id === '') return link
  return network === 'instagram' ? `shortcode:${id}` : id
}

const idTimes: Partial<Record<string, (id: string) => number | undefined>> = {
  instagram: shortcodeTime,
  x: xIdTime,
  linkedin: linkedinIdTime,
  tiktok: tiktokIdTime,
}

/** When the network made the post that a link leads to, in milliseconds since 1970, where its id holds that. */
export function timeIn(link: string): number | undefined {
  const [, network = '', id = ''] = /^(\w+) (\S+)$/.exec(postAddress(link) ?? '') ?? []
  return idTimes[network]?.(id)
}
