import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../shared/markdown/plain.ts'
import type { PlanDocument } from '../../shared/print/exports.ts'
import { type ReplySheet, sheetsOf } from '../../shared/print/reply-sheets.ts'
import { deadEndsOf, type ReplyLine, type ReplyTree } from '../../shared/replies/reply-tree.ts'
import { useFormat } from '../parts/format.ts'
import { OutcomeMark } from '../parts/outcome-mark.tsx'
import { Nothing, Opening, Words } from './pieces.tsx'
import './reply.css'

export function ReplyTreePaper({ plan }: { plan: PlanDocument }) {
  return <ReplyTreeSheets tree={plan.reply.tree} />
}

/** The decision tree to hang beside the desk: one sheet, or one a branch where it is too large to be read. */
export function ReplyTreeSheets({ tree }: { tree: ReplyTree }) {
  const { t } = useTranslation()
  const sheets = useMemo(() => sheetsOf(tree), [tree])
  const dead = useMemo(() => deadEndsOf(tree), [tree])
  if (tree.replyNodes.length === 0) {
    return (
      <>
        <Opening section="replyTree" />
        <Nothing>{t('print.replyTree.none')}</Nothing>
      </>
    )
  }
  return sheets.map((sheet, at) => (
    <div className="tree-sheet" data-fit="yes" key={sheet.start?.id ?? at}>
      {at === 0 ? (
        <Opening
          section="replyTree"
          lead={
            sheets.length > 1
              ? t('print.replyTree.manyLead', { count: sheets.length })
              : t('print.replyTree.lead')
          }
        />
      ) : (
        <h2 className="tree-branch">{t('print.replyTree.sheet', { sheet: at + 1, of: sheets.length })}</h2>
      )}
      <SheetTree sheet={sheet} sheetNumber={at + 1} dead={dead} />
    </div>
  ))
}

/** The boxes of one sheet, drawn as nested lists: that is also how they are read aloud. */
function SheetTree({ sheet, sheetNumber, dead }: Omit<BoxProps, 'line'>) {
  const below = (from: number, depth: number): ReactNode[] => {
    const items: ReactNode[] = []
    for (let at = from; at < sheet.lines.length; at += 1) {
      const line = sheet.lines[at]
      if (!line || line.depth < depth) break
      if (line.depth > depth) continue
      const children = below(at + 1, depth + 1)
      items.push(
        <li key={line.key} data-kind={line.node?.kind}>
          <Box line={line} sheet={sheet} sheetNumber={sheetNumber} dead={dead} />
          {children.length > 0 && <ol>{children}</ol>}
        </li>,
      )
    }
    return items
  }
  return <ol className="tree-figure">{below(0, 0)}</ol>
}

interface BoxProps {
  line: ReplyLine
  sheet: ReplySheet
  sheetNumber: number
  /** Questions with which the way ends. */
  dead: ReadonlySet<string>
}

function Box({ line, sheet, sheetNumber, dead }: BoxProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { answer, node, points, number, depth } = line
  const onSheet = node && depth > 0 ? sheet.moved.get(node.id) : undefined
  return (
    <div className="tree-line">
      {answer && depth > 0 && (
        <span className="tree-answer">
          <Words>{answer.title || '…'}</Words>
        </span>
      )}
      {node && points === 'whole' ? (
        <div className="tree-box" data-outcome={node.kind === 'outcome' ? (node.outcome ?? '') : undefined}>
          <span className="tree-number">{format.number(number)}</span>
          <OutcomeMark node={node} size={13} />
          <div>
            <p className="tree-title">
              {node.title ? (
                <Words>{node.title}</Words>
              ) : node.outcome ? (
                t(`glossary.outcome.${node.outcome}`)
              ) : (
                '…'
              )}
            </p>
            {node.kind === 'outcome' && node.outcome && node.title && (
              <p className="tree-note">{t(`glossary.outcome.${node.outcome}`)}</p>
            )}
            {onSheet !== undefined && onSheet !== sheetNumber ? (
              <p className="tree-note">{t('print.replyTree.onSheet', { sheet: onSheet })}</p>
            ) : (
              node.note && (
                <p className="tree-note">
                  <Words>{plainText(node.note)}</Words>
                </p>
              )
            )}
            {dead.has(node.id) && <p className="tree-note gap">{t('print.replyTree.deadEnd')}</p>}
            {(node.responsible || node.hours !== null) && (
              <p className="tree-note tree-facts">
                {node.responsible && <bdi>{node.responsible}</bdi>}
                {node.responsible && node.hours !== null && ' · '}
                {node.hours !== null &&
                  t('print.reply.hours', { count: node.hours, hours: format.number(node.hours, 1) })}
              </p>
            )}
          </div>
        </div>
      ) : (
        <p className={node ? 'tree-pointer' : 'tree-pointer gap'}>
          {node ? t('print.replyTree.again', { number }) : t('print.replyTree.nowhere')}
        </p>
      )}
    </div>
  )
}
