import { useTranslation } from 'react-i18next'
import type { TreeLine } from '../../shared/strategy/strategy-tree.ts'
import { draftOf } from '../drafts.ts'
import { changeRecord, useStrategy } from './store.ts'
import { TitleEditor } from './title-editor.tsx'
import classes from './tree/tree.module.css'
import { convertLine, moveLineByKey, removeLine, startSibling } from './tree/tree-edits.ts'

/** A line's title: read until it is clicked or Enter is pressed, then typed where it stands. */
export function EditedTitle({ line, isEditing }: { line: TreeLine; isEditing: boolean }) {
  const { t } = useTranslation()
  const { kind, id, record, children } = line
  if (!isEditing) {
    return (
      <span className={classes.titleSpace}>
        <span className={classes.title} dir="auto" data-act="edit">
          {record.title || <span className={classes.faint}>{t('strategy.tree.untitled')}</span>}
        </span>
        {kind === 'objective' && children === 0 ? (
          <span className={classes.starved}>{t('strategy.tree.noTactics')}</span>
        ) : null}
      </span>
    )
  }
  const leave = () =>
    useStrategy.setState(({ editingId }) => (editingId === id ? { editingId: undefined } : {}))
  return (
    <TitleEditor
      label={t(`glossary.${kind}`)}
      value={record.title}
      placeholder={t(`strategy.tree.placeholder.${kind}`)}
      onDraft={draftOf(kind, id, 'title')}
      onSave={(title) => changeRecord({ table: kind, id, patch: { title } })}
      onEnd={leave}
      onEnter={() => {
        leave()
        startSibling({ kind, id })
      }}
      onTab={(way) => void convertLine({ kind, id }, way).catch(() => {})}
      onMove={(step) => moveLineByKey({ kind, id }, step)}
      onErase={() => {
        leave()
        if (children === 0) void removeLine(line, undefined).catch(() => {})
      }}
    />
  )
}
