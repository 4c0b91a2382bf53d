import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HistoryLine } from '../../../shared/app.ts'
import { contactStages } from '../../../shared/relationships/contact-parts.ts'
import { type ContactDetail, contactKinds, legalBases } from '../../../shared/relationships/relationships.ts'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { useTypeName } from '../../parts/type-name.ts'
import { Section } from '../../ui/page/section.tsx'
import classes from './panel.module.css'

/** Who changed what, when, from what to what; read only when it is asked for. */
export function ContactHistory({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <Section
      title={t('relationships.history')}
      actions={
        <Button size="xs" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('relationships.hideHistory') : t('relationships.showHistory')}
        </Button>
      }
    >
      {isOpen ? <Lines contact={contact} /> : null}
    </Section>
  )
}

function Lines({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const format = useFormat()
  const write = useValueWriter()
  const [lines, setLines] = useState<readonly HistoryLine[]>([])

  // `contact` is a new value after every change, and each change is a new line.
  useEffect(() => {
    let isOver = false
    api.history.record({ table: 'contact', id: contact.id }).then(
      (found) => isOver || setLines(found),
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [contact])

  return (
    <ol className={classes.plain}>
      {lines.map((line) => (
        <li key={`${line.step} ${line.field}`} className={classes.line}>
          <div className={classes.soft}>
            {[
              format.moment(line.at),
              line.person,
              line.act === 'do' ? '' : t(`relationships.act.${line.act}`),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
          <div className={classes.prose}>
            {line.field === null
              ? t(`relationships.act.${line.kind === 'add' ? 'add' : 'remove'}`)
              : t('relationships.fromTo', {
                  field: t(`relationships.field.${line.field}`),
                  before: write(line, line.before),
                  after: write(line, line.after),
                })}
          </div>
        </li>
      ))}
    </ol>
  )
}

const words: Record<string, readonly string[]> = {
  kind: contactKinds,
  stage: contactStages,
  basis: legalBases,
}

/** A stored value in the reader's words; a dash where there was none. */
function useValueWriter(): (line: HistoryLine, json: string | null) => string {
  const { t } = useTranslation()
  const format = useFormat()
  const typeName = useTypeName()
  return ({ field, names }, json) => {
    if (field === null) return ''
    const value: unknown = json === null ? null : JSON.parse(json)
    if (value === null || value === '') return '–'
    if (typeof value === 'number') return format.number(value)
    const text = String(value)
    if (field === 'type') return typeName(text)
    if (words[field]?.includes(text)) return t(`relationships.${field}.${text}`)
    if (field.endsWith('Id')) return names[text] ? String(names[text]) : t('relationships.gone')
    // A person's words keep their own direction inside the sentence.
    return `“\u2068${text}\u2069”`
  }
}
