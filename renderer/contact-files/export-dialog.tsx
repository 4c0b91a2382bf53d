import { Button, NativeSelect, Progress } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languageOf } from '../../shared/i18n/languages.ts'
import {
  type ContactFileRequest,
  type ContactFileStep,
  contactFileForms,
  contactFormNames,
} from '../../shared/relationships/contact-files.ts'
import { api } from '../api.ts'
import { useContactsWanted } from '../contacts-wanted.ts'
import { explain } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { Segments } from '../ui/input/segments.tsx'
import { takeFocus } from '../ui/input/take-focus.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { TallDialog } from '../ui/page/tall-dialog.tsx'
import { useRead } from '../use-read.ts'
import classes from './contact-files.module.css'

type Form = (typeof contactFileForms)[number]
type Done = Extract<ContactFileStep, { step: 'done' }>
type Saving =
  | { at: 'idle' | 'choosing' | 'saving' }
  | { at: 'done'; done: Done }
  | { at: 'failed'; error: unknown }

export function closeContactExport(): void {
  useContactsWanted.setState({ isOpen: false, chosen: null })
}

/** All contacts, or those that were chosen, as a file for another program or for a reader. */
export function ContactExportDialog() {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const chosen = useContactsWanted((state) => state.chosen)
  const [form, setForm] = useState<Form>('vcard4')
  const [isAll, setAll] = useState(chosen === null)
  const { saving, save, stop } = useSaving()
  const { value: summary } = useRead('contacts', () => api.relationships.summary(), ['contact'])
  const all = summary?.all ?? 0
  const isBusy = saving.at === 'choosing' || saving.at === 'saving'
  const whom = (key: 'all' | 'chosen', count: number) =>
    t(`contactFiles.out.${key}`, { count, number: format.number(count) })
  return (
    <TallDialog
      title={t('contactFiles.out.title')}
      size={560}
      onClose={closeContactExport}
      onSubmit={() => {
        const of = isAll ? null : (chosen?.of ?? null)
        if (all > 0 && !isBusy) void save({ form, of, language: languageOf(i18n.language) })
      }}
    >
      <fieldset className={classes.fields} disabled={isBusy}>
        {chosen ? (
          <Segments
            label={t('contactFiles.out.whom')}
            value={isAll ? 'all' : 'chosen'}
            options={[
              { value: 'chosen', label: whom('chosen', chosen.count) },
              { value: 'all', label: whom('all', all) },
            ]}
            onChange={(one) => setAll(one === 'all')}
          />
        ) : (
          <p className={classes.lead}>{all > 0 ? whom('all', all) : t('contactFiles.out.empty')}</p>
        )}
        <NativeSelect
          data-autofocus
          label={t('exports.format')}
          value={form}
          data={contactFileForms.map((one) => ({ value: one, label: contactFormNames[one] }))}
          description={t(`contactFiles.out.hint.${form}`)}
          inputWrapperOrder={['label', 'input', 'description']}
          onChange={(event) =>
            setForm(contactFileForms.find((one) => one === event.currentTarget.value) ?? 'vcard4')
          }
        />
        <p className={classes.quiet}>{t('contactFiles.out.personal')}</p>
        <End saving={saving} />
      </fieldset>
      <div className={classes.foot}>
        {isBusy ? (
          <Button ref={takeFocus} onClick={stop}>
            {t('app.cancel')}
          </Button>
        ) : (
          <>
            <Button onClick={closeContactExport}>{t('app.close')}</Button>
            <Button type="submit" variant={saving.at === 'done' ? 'default' : 'filled'} disabled={all === 0}>
              {t(saving.at === 'done' ? 'exports.again' : 'exports.run')}
            </Button>
          </>
        )}
      </div>
    </TallDialog>
  )
}

/** Writes one file and follows that to its end; leaving the dialog stops it. */
function useSaving() {
  const [saving, setSaving] = useState<Saving>({ at: 'idle' })
  const [stopper, setStopper] = useState<AbortController>()
  useEffect(() => () => stopper?.abort(), [stopper])
  async function save(request: ContactFileRequest) {
    const mine = new AbortController()
    setStopper(mine)
    setSaving({ at: 'choosing' })
    try {
      for await (const step of await api.contactFiles.save(request, { signal: mine.signal })) {
        if (mine.signal.aborted) return
        if (step.step === 'done') setSaving({ at: 'done', done: step })
        else setSaving({ at: step.step === 'cancelled' ? 'idle' : step.step })
      }
    } catch (error) {
      if (!mine.signal.aborted) setSaving({ at: 'failed', error })
    }
  }
  const stop = () => {
    stopper?.abort()
    setSaving({ at: 'idle' })
  }
  return { saving, save, stop }
}

/** How far it is, where it lies, or why it could not be written. */
function End({ saving }: { saving: Saving }) {
  const { t } = useTranslation()
  if (saving.at === 'choosing' || saving.at === 'saving')
    return (
      <div role="status">
        <Progress
          value={saving.at === 'choosing' ? 10 : 60}
          size={4}
          aria-label={t('contactFiles.out.title')}
        />
        <span className={classes.quiet}>{t(`exports.step.${saving.at}`)}</span>
      </div>
    )
  if (saving.at === 'failed') return <ErrorNote {...explain(saving.error, t)} />
  if (saving.at !== 'done') return null
  const { id, fileName, contacts } = saving.done
  return (
    <div className={classes.written} role="status">
      <p className={classes.lead}>
        <bdi className={classes.name}>{fileName}</bdi> {t('contactFiles.out.written', { count: contacts })}
      </p>
      <Button onClick={() => void api.exports.showInFolder(id)}>{t('exports.show')}</Button>
    </div>
  )
}
