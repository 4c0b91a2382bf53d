import { IconBan, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../shared/markdown/plain.ts'
import { type Term, termKinds, termStarters } from '../../shared/strategy/voice.ts'
import { fold } from '../../shared/text/fold.ts'
import { draftOf } from '../drafts.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { ReadOnlyNote } from '../ui/notice/read-only-note.tsx'
import { Section } from '../ui/page/section.tsx'
import { AddButton } from './add-button.tsx'
import { ChoiceField, TextField } from './fields.tsx'
import classes from './lists.module.css'
import { Register } from './register.tsx'
import { addRecord, changeRecord } from './store.ts'
import { StarterList } from './tree/starter-list.tsx'
import voice from './voice.module.css'

interface TermsProps {
  terms: Term[]
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** The words of the brand: which to avoid and what to say instead, and which are its own. */
export function Terms({ terms, shownId, onDetails }: TermsProps) {
  const { t } = useTranslation()
  const add = () =>
    void addRecord({ table: 'term', beforeId: null, values: {} }).then(
      ({ id }) => onDetails(id),
      () => {},
    )
  const formsOf = (title: string) => title.split(',').map((form) => fold(form.trim()))
  const known = new Set(terms.flatMap(({ title }) => formsOf(title)))
  const starters = termStarters
    .map((key) => ({
      key,
      title: t(`voice.starter.${key}.title`),
      text: t(`voice.starter.${key}.instead`),
    }))
    .filter(({ title }) => !formsOf(title).some((form) => known.has(form)))
  return (
    <Section title={t('voice.term.title')}>
      <p className={voice.why}>{t('voice.term.why')}</p>
      {terms.length > 0 ? (
        <Register
          table="term"
          label={t('voice.term.title')}
          rows={terms}
          nameOf={({ title }) => title || t('strategy.list.unnamed')}
          columns="minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.3fr)"
          heads={
            <>
              <span>{t('voice.term.word')}</span>
              <span>{t('voice.term.instead')}</span>
              <span>{t('voice.term.reason')}</span>
            </>
          }
          cells={({ title, kind, instead, why }) => (
            <>
              <span className={classes.main}>
                <span className={voice.kind} data-kind={kind}>
                  <KindMark kind={kind} />
                </span>
                <bdi className={classes.text}>{title || t('strategy.list.unnamed')}</bdi>
              </span>
              <bdi className={classes.quiet}>
                {kind === 'avoided' ? instead || t('voice.term.noInstead') : null}
              </bdi>
              <bdi className={classes.quiet}>{plainText(why)}</bdi>
            </>
          )}
          shownId={shownId}
          onDetails={onDetails}
        />
      ) : (
        <ReadOnlyNote />
      )}
      <AddButton onClick={add}>{t('strategy.add.term')}</AddButton>
      {starters.length > 0 ? (
        <ForWriters>
          <h3 className={classes.startersTitle}>{t('voice.term.starters')}</h3>
          <StarterList
            starters={starters}
            onTake={({ key, title, text: instead }) => {
              const why = t(`voice.starter.${key}.why`)
              return addRecord({ table: 'term', beforeId: null, values: { title, instead, why } })
            }}
          />
        </ForWriters>
      ) : null}
    </Section>
  )
}

function KindMark({ kind }: { kind: Term['kind'] }) {
  const { t } = useTranslation()
  const Icon = kind === 'avoided' ? IconBan : IconCheck
  return <Icon size={16} stroke={1.5} role="img" aria-label={t(`voice.kind.${kind}`)} />
}

export function TermFields({ term }: { term: Term }) {
  const { t } = useTranslation()
  const change = (patch: Partial<Term>) => changeRecord({ table: 'term', id: term.id, patch })
  return (
    <>
      <ChoiceField
        label={t('voice.kind.label')}
        value={term.kind}
        options={termKinds.map((value) => ({ value, label: t(`voice.kind.${value}`) }))}
        hint={t(`voice.kind.hint.${term.kind}`)}
        onSave={(kind) => (kind ? change({ kind }) : Promise.resolve())}
      />
      {term.kind === 'avoided' ? (
        <TextField
          label={t('voice.term.instead')}
          value={term.instead}
          placeholder={t('voice.term.insteadPlaceholder')}
          onDraft={draftOf('term', term.id, 'instead')}
          onSave={(instead) => change({ instead })}
        />
      ) : null}
      <TextField
        label={t('voice.term.reason')}
        value={term.why}
        placeholder={t('voice.term.reasonPlaceholder')}
        isMultiline
        onDraft={draftOf('term', term.id, 'why')}
        onSave={(why) => change({ why })}
      />
    </>
  )
}
