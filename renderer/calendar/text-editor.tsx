import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { leaveField } from '../ui/input/leave-field.ts'
import { useDraftText } from '../ui/input/use-draft-text.ts'
import { AvoidedWords } from './avoided-words.tsx'
import classes from './post-panel.module.css'

interface TextEditorProps {
  label: string
  isLabelHidden?: boolean
  value: string
  placeholder?: string
  /** Every key, for what counts along. */
  onType?: (text: string) => void
  onDraft?: (text: string | undefined) => void
  onSave: (text: string) => Promise<unknown>
}

/** The text of a post: a draft while it is typed, one history entry when it is left. */
export function TextEditor({
  label,
  isLabelHidden = false,
  value,
  placeholder,
  onType,
  onDraft,
  onSave,
}: TextEditorProps) {
  const { t } = useTranslation()
  const { text, state, type, save } = useDraftText({ value, onSave, ...(onDraft && { onDraft }) })
  const id = useId()
  return (
    <div className={classes.editor}>
      {isLabelHidden ? null : (
        <label className={classes.label} htmlFor={id}>
          {label}
        </label>
      )}
      <textarea
        id={id}
        className={classes.text}
        dir="auto"
        maxLength={200_000}
        aria-label={isLabelHidden ? label : undefined}
        aria-invalid={state === 'failed' || undefined}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          type(event.currentTarget.value)
          onType?.(event.currentTarget.value)
        }}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing && text !== value) leaveField(event)
        }}
      />
      <AvoidedWords text={text} />
      {state === 'failed' ? (
        <p className={classes.failed} role="alert">
          {t('app.notSavedHere')}{' '}
          <button type="button" className={classes.again} onClick={() => void save()}>
            {t('app.tryAgain')}
          </button>
        </p>
      ) : null}
    </div>
  )
}
