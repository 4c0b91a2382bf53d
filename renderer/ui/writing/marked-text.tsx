import { Fragment, type ReactNode } from 'react'
import { type Block, type Piece, readMarkdown } from '../../../shared/markdown/read.ts'

interface MarkedTextProps {
  text: string | readonly Block[]
  className?: string | undefined
  /** How words become nodes; paper keeps addresses in one piece. */
  write?: (words: string) => ReactNode
  /** What a heading is here; paper keeps them out of its outline. */
  heading?: 'h2' | 'h3' | 'p'
}

/** A list stands on the side of its first words, for which nothing that has a direction of its own would count. */
interface InListProps extends MarkedTextProps {
  isInList?: boolean
}

const asItIs = (words: string) => words

/** A long text with its headings, lists, links, bold and italics; each paragraph in its own direction. */
export function MarkedText(props: MarkedTextProps) {
  return <Blocks {...props} />
}

function Blocks({ text, className, write = asItIs, heading: Title = 'h3', isInList }: InListProps) {
  const dir = isInList ? undefined : 'auto'
  const blocks = typeof text === 'string' ? readMarkdown(text) : text
  return blocks.map((block, place) => {
    // What is shown has no state of its own: a place is name enough.
    const key = String(place)
    if (block.kind === 'paragraph')
      return (
        <p key={key} dir={dir} className={className}>
          <Pieces pieces={block.pieces} write={write} />
        </p>
      )
    if (block.kind === 'heading')
      return (
        <Title key={key} dir={dir} data-level={block.level} className={className}>
          <Pieces pieces={block.pieces} write={write} />
        </Title>
      )
    const isNumbered = block.mark === '.' || block.mark === ')'
    const items = block.items.map((item, at) => {
      const itemKey = String(at)
      return (
        <li key={itemKey}>
          <Blocks text={item} className={className} write={write} heading={Title} isInList />
        </li>
      )
    })
    return isNumbered ? (
      <ol key={key} dir="auto" start={block.start} className={className}>
        {items}
      </ol>
    ) : (
      <ul key={key} dir="auto" className={className}>
        {items}
      </ul>
    )
  })
}

function Pieces({ pieces, write }: { pieces: readonly Piece[]; write: (words: string) => ReactNode }) {
  return pieces.map(({ text, isBold, isItalic, address }, place) => {
    let words: ReactNode = text.split('\n').map((line, at) => {
      const lineKey = String(at)
      return (
        <Fragment key={lineKey}>
          {at > 0 && <br />}
          {write(line)}
        </Fragment>
      )
    })
    if (isItalic) words = <em>{words}</em>
    if (isBold) words = <strong>{words}</strong>
    const key = `${place}`
    if (address === undefined) return <Fragment key={key}>{words}</Fragment>
    return (
      <Fragment key={key}>
        <span data-address={address} title={address}>
          {words}
        </span>
        {write === asItIs || isSaid(text, address) ? null : <> ({write(address)})</>}
      </Fragment>
    )
  })
}

/** Paper cannot be clicked: it says where a link leads, unless the words do. */
function isSaid(words: string, address: string): boolean {
  const bare = (one: string) => one.trim().replace(/^(?:https?:\/\/|mailto:)(?:www\.)?|\/$/gi, '')
  return bare(words) === bare(address)
}
