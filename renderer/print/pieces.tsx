import { type ReactElement, type ReactNode, use, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { isSafeAddress, readMarkdown } from '../../shared/markdown/read.ts'
import type { PlanDocument, PlanSection, SheetKind } from '../../shared/print/exports.ts'
import { handleOf } from '../../shared/strategy/networks.ts'
import type { Network } from '../../shared/strategy/strategy.ts'
import { missing } from '../parts/format.ts'
import { NetworkMark, useNetworkName } from '../parts/network-mark.tsx'
import { MarkedText, type Title } from '../ui/writing/marked-text.tsx'
import { wholes } from '../ui/writing/wholes.ts'
import { AsText } from './as-text.ts'

/** A line a person wrote, in its own direction, with its addresses unbroken. */
export function Words({ children }: { children: string }) {
  return <bdi>{keepWhole(children)}</bdi>
}

function keepWhole(text: string, isInLink = false): ReactNode[] {
  const parts: ReactNode[] = []
  let end = 0
  for (const match of text.matchAll(wholes)) {
    const address = match[0].replace(/[.,;:!?)\]]+$/, '')
    const whole = (
      <bdi className="whole" dir="ltr" key={match.index}>
        {address}
      </bdi>
    )
    const from = match.index + address.length
    const [mark = ''] = text.slice(from).match(/^[.,;:!?)\]»”"’]+/) ?? []
    const shown = isInLink ? whole : leadTo(address, whole)
    parts.push(text.slice(end, match.index), mark ? withMark(shown, mark, match.index) : shown)
    end = from + mark.length
  }
  return [...parts, text.slice(end)]
}

/** No line begins with the mark after an address. */
function withMark(whole: ReactElement, mark: string, key: number): ReactElement {
  return (
    <span className="with-mark" key={key}>
      {whole}
      {mark}
    </span>
  )
}

/** A whole address can be followed in a PDF; anything shorter may be no address at all. */
function leadTo(address: string, whole: ReactElement): ReactElement {
  if (!isSafeAddress(address)) return whole
  return (
    <a href={address} key={whole.key}>
      {whole}
    </a>
  )
}

/** Where a link leads is said beside it, unless its words say so: paper cannot be clicked. */
function linkOnPaper(address: string, words: ReactNode, text: string): ReactNode {
  const bare = (one: string) => one.trim().replace(/^(?:https?:\/\/|mailto:)(?:www\.)?|\/$/gi, '')
  return (
    <>
      <a href={address} className="link">
        {words}
      </a>
      {bare(text) === bare(address) ? null : <> ({keepWhole(address.replace(/^mailto:/i, ''))})</>}
    </>
  )
}

interface ProseProps {
  text: string
  /** The level of the heading it stands under: its own are below. */
  under?: 1 | 2 | 3
}

/** Longer writing, with its headings, lists, links and bold; its headings are in the outline, but not in the contents. */
export function Prose({ text, under = 2 }: ProseProps) {
  const isText = use(AsText)
  const blocks = useMemo(() => readMarkdown(text), [text])
  const levels = [...new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])))]
  const titleOf = (level: number) =>
    `h${Math.min(6, under + 1 + levels.filter((other) => other < level).length)}` as Title
  if (isText)
    return (
      <pre className="source" data-under={under}>
        {text}
      </pre>
    )
  return <MarkedText text={blocks} className="prose" write={keepWhole} heading={titleOf} link={linkOnPaper} />
}

/** Text that is no Markdown, such as a post: each line in its own direction, as it was typed. */
export function Lines({ text }: { text: string }) {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) =>
    line.trim() === '' ? null : (
      <p dir="auto" key={index}>
        {keepWhole(line.trim())}
      </p>
    ),
  )
}

/** Cut at a word with an ellipsis: paper has an end. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > length * 0.6 ? space : length).trimEnd()}…`
}

/** An account by its network's mark and name. */
export function Account({ network, handle }: { network: Network; handle: string }) {
  const nameOf = useNetworkName()
  const isText = use(AsText)
  return (
    <span className="account">
      <NetworkMark network={network} size={13} isSilent={!isText || !handle} />{' '}
      {handle ? <bdi dir="ltr">{withBreaks(handleOf({ network, handle }))}</bdi> : nameOf(network)}
    </span>
  )
}

/** An address too long for its place breaks after a slash or before a dot, not inside a word. */
function withBreaks(address: string): ReactNode[] {
  return address
    .split(/(?<=\/)|(?=\.)/)
    .flatMap((part, place) => (place === 0 ? [part] : [<wbr key={part} />, part]))
}

/** The brand's own mark, as it was drawn for paper. */
export function MarkOfBrand({ brand, className }: { brand: PlanDocument['brand']; className: string }) {
  return <img className={className} src={`data:image/png;base64,${brand.mark}`} alt={brand.name} />
}

/** How a section begins: its heading, and a sentence on what it answers. */
export function Opening({
  section,
  title,
  lead,
}: {
  section: PlanSection | SheetKind
  title?: string
  lead?: string
}) {
  const { t } = useTranslation()
  return (
    <div data-keep className="opening">
      <h1 id={section}>{title ?? t(`print.${section}.title`)}</h1>
      <p className="lead">{lead ?? t(`print.${section}.lead`)}</p>
    </div>
  )
}

/** A note that only the team's edition has, and that looks like one. */
export function TeamNote({ text }: { text: string }) {
  const { t } = useTranslation()
  return (
    <div className="team-note">
      <strong>{t('print.team.note')}</strong> <Lines text={shorten(text, 600)} />
    </div>
  )
}

/** What stands where there is nothing to say yet. */
export function Nothing({ children }: { children: ReactNode }) {
  return <p className="nothing">{children}</p>
}

/** Name and value in pairs; what nobody knows is a dash. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value || missing}</dd>
        </div>
      ))}
    </dl>
  )
}
