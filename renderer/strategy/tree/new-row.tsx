import { useTranslation } from 'react-i18next'
import { treeLevels } from '../../../shared/strategy/strategy-tree.ts'
import { type NewLine, useStrategy } from '../store.ts'
import { TitleEditor } from '../title-editor.tsx'
import classes from './tree.module.css'
import {
  convertLine,
  draftNewLine,
  endNewLine,
  levelNewLine,
  saveNewLine,
  startSibling,
} from './tree-edits.ts'

/** The line that is being written; it becomes a record with its first words and is gone when it stays empty. */
export function NewRow({ line }: { line: NewLine }) {
  const { t } = useTranslation()
  const id = () => useStrategy.getState().newLine?.id

  return (
    <div
      role="treeitem"
      className={classes.row}
      data-kind={line.kind}
      data-new
      aria-level={treeLevels[line.kind]}
      aria-selected={false}
      tabIndex={-1}
    >
      <span className={classes.chevron} data-none />
      {line.kind === 'goal' ? null : <span className={classes.newMark} />}
      <TitleEditor
        label={t(`strategy.tree.add.${line.kind}`)}
        value=""
        placeholder={t(`strategy.tree.placeholder.${line.kind}`)}
        onSave={saveNewLine}
        onDraft={draftNewLine}
        onEnd={() => isSamePlace(useStrategy.getState().newLine, line) && endNewLine()}
        onEnter={() => {
          const made = id()
          if (made) startSibling({ kind: line.kind, id: made })
          else endNewLine()
        }}
        onTab={(way) => {
          const made = id()
          if (made) void convertLine({ kind: line.kind, id: made }, way).catch(() => {})
          else levelNewLine(way)
        }}
        onErase={endNewLine}
      />
    </div>
  )
}

/** It may have become a record since; another line may be written by now. */
function isSamePlace(now: NewLine | undefined, line: NewLine): boolean {
  return now?.kind === line.kind && now.afterId === line.afterId && now.parentId === line.parentId
}
