import { Fragment, type ReactNode } from 'react'
import { type Block, type Piece, readMarkdown } from '../../../shared/markdown/read.ts'

interface MarkedTextProps {
  text: string | readonly Block[]
  className?: string | undefined
  /** How words become nodes; paper keeps addresses in one piece, and leads to those that stand in no link. */
  write?: (words: string, isInLink: boolean) => ReactNode
  /** What a heading is here, or one of a level. */
  heading?: Title | ((level: number) => Title)
  /** How a link is drawn; on the screen it leads nowhere. */
  link?: (address: string, words: ReactNode, text: string) => ReactNode
}

export type Title = 'h2' | 'h3' | 'h4' | 'h5' | 'h6'

/** A list stands on the side of its first words, for which nothing that has a direction of its own would count. */
interface InListProps extends MarkedTextProps {
  isInList?: boolean
}

const asItIs = (words: string) => words

/** A long text with its headings, lists, links, bold and italics; each paragraph in its own direction. */
export function MarkedText(props: MarkedTextProps) {
  return <Blocks {...props} />
}

function Blocks({ isInList, ...props }: InListProps) {
  const { text, className, write = asItIs, heading = 'h3', link = shownLink } = props
  const dir = isInList ? undefined : 'auto'
  const blocks = typeof text === 'string' ? readMarkdown(text) : text
  return blocks.map((block, place) => {
    // What is shown has no state of its own: a place is name enough.
    const key = String(place)
    if (block.kind === 'paragraph')
      return (
        <p key={key} dir={dir} className={className}>
          <Pieces pieces={block.pieces} write={write} link={link} />
        </p>
      )
    if (block.kind === 'heading') {
      const Title = typeof heading === 'string' ? heading : heading(block.level)
      return (
        <Title key={key} dir={dir} data-level={block.level} className={className}>
          <Pieces pieces={block.pieces} write={write} link={link} />
        </Title>
      )
    }
    const isNumbered = block.mark === '.' || block.mark === ')'
    const items = block.items.map((item, at) => {
      const itemKey = String(at)
      return (
        <li key={itemKey}>
          <Blocks {...props} text={item} isInList />
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

type PiecesProps = { pieces: readonly Piece[] } & Required<Pick<MarkedTextProps, 'write' | 'link'>>

function Pieces({ pieces, write, link }: PiecesProps) {
  return pieces.map(({ text, isBold, isItalic, address }, place) => {
    let words: ReactNode = text.split('\n').map((line, at) => {
      const lineKey = String(at)
      return (
        <Fragment key={lineKey}>
          {at > 0 && <br />}
          {write(line, address !== undefined)}
        </Fragment>
      )
    })
    if (isItalic) words = <em>{words}</em>
    if (isBold) words = <strong>{words}</strong>
    const key = `${place}`
    return <Fragment key={key}>{address === undefined ? words : link(address, words, text)}</Fragment>
  })
}

function shownLink(address: string, words: ReactNode): ReactNode {
  return (
    <span data-address={address} title={address}>
      {words}
    </span>
  )
}
