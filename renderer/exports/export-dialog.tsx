import { Button, Checkbox, Modal, NativeSelect, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { editions, type PlanRequest, plannableMonths, planSections } from '../../shared/exports.ts'
import { languages } from '../../shared/i18n/languages.ts'
import { api } from '../api.ts'
import { explain } from '../parts/explain.ts'
import { useFindings } from '../parts/findings.ts'
import { useFormat } from '../parts/format.ts'
import { viewOf } from '../parts/strategy-chapters.ts'
import { go } from '../place.ts'
import { Segments } from '../ui/input/segments.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import classes from './export-dialog.module.css'
import {
  cancelExport,
  changeRequest,
  closeExport,
  runExport,
  todayIn,
  toggleSection,
  useExport,
} from './store.ts'

/** What to put on paper and in whose language; then how far it is, and at last where it lies. */
export function ExportDialog({ timeZone }: { timeZone: string }) {
  const { t } = useTranslation()
  const { request, working, done, problem } = useExport()
  if (!request) return null
  return (
    <Modal
      opened
      onClose={closeExport}
      title={t('exports.title')}
      size={560}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void runExport()
        }}
      >
        <Choices request={request} isLocked={working !== null} timeZone={timeZone} />
        {problem ? <ErrorNote {...explain(problem, t)} /> : null}
        {working || done ? null : <ThingsToLookAt />}
        {working ? <Working /> : null}
        {done && !working ? <Done /> : null}
        <div className={classes.buttons}>
          {working ? (
            <Button onClick={cancelExport}>{t('app.cancel')}</Button>
          ) : (
            <>
              <Button onClick={closeExport}>{t('app.close')}</Button>
              <Button
                type="submit"
                variant={done ? 'default' : 'filled'}
                disabled={request.sections.length === 0}
                data-autofocus
              >
                {t(done ? 'exports.again' : 'exports.run')}
              </Button>
            </>
          )}
        </div>
      </form>
    </Modal>
  )
}

interface ChoicesProps {
  request: PlanRequest
  isLocked: boolean
  timeZone: string
}

function Choices({ request, isLocked, timeZone }: ChoicesProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const months = plannableMonths(todayIn(timeZone)).map((month) => ({
    value: month,
    label: format.month(month),
  }))
  return (
    <fieldset className={classes.choices} disabled={isLocked}>
      <div>
        <p className={classes.label}>{t('exports.language')}</p>
        <Segments
          label={t('exports.language')}
          value={request.language}
          options={languages.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(language) => changeRequest({ language })}
        />
        <p className={classes.hint}>{t('exports.languageHint')}</p>
      </div>
      <div>
        <p className={classes.label}>{t('exports.edition')}</p>
        <Segments
          label={t('exports.edition')}
          value={request.edition}
          options={editions.map((edition) => ({
            value: edition,
            label: t(`exports.editionName.${edition}`),
          }))}
          onChange={(edition) => changeRequest({ edition })}
        />
        <p className={classes.hint}>{t(`exports.editionHint.${request.edition}`)}</p>
      </div>
      <NativeSelect
        className={classes.month}
        label={t('exports.month')}
        data={months}
        value={request.month}
        onChange={(event) => changeRequest({ month: event.currentTarget.value })}
      />
      <fieldset className={classes.sections}>
        <legend className={classes.label}>{t('exports.sections')}</legend>
        {planSections.map((section) => (
          <Checkbox
            key={section}
            label={t(`exports.section.${section}`)}
            checked={request.sections.includes(section)}
            onChange={() => toggleSection(section)}
          />
        ))}
      </fieldset>
    </fieldset>
  )
}

/** Says quietly, before paper is used, that the check-up has something; it never stands in the way. */
function ThingsToLookAt() {
  const { t } = useTranslation()
  const { findings } = useFindings()
  if (!findings?.length) return null
  return (
    <button
      type="button"
      className={classes.look}
      onClick={() => {
        closeExport()
        go({ screen: 'strategy', view: viewOf('checkup') })
      }}
    >
      {t('checkup.look', { count: findings.length })}
    </button>
  )
}

const shares = { choosing: 5, reading: 20, printing: 55, saving: 95 } as const

function Working() {
  const { t } = useTranslation()
  const working = useExport((state) => state.working)
  if (!working) return null
  return (
    <div className={classes.working} role="status">
      <Progress value={shares[working]} size={4} aria-label={t('exports.title')} />
      <span>{t(`exports.step.${working}`)}</span>
    </div>
  )
}

function Done() {
  const { t } = useTranslation()
  const format = useFormat()
  const done = useExport((state) => state.done)
  if (!done) return null
  return (
    <div className={classes.done} role="status">
      <p>
        <bdi className={classes.file}>{done.fileName}</bdi>{' '}
        <span className={classes.size}>
          {t('exports.size', { megabytes: format.number(done.bytes / 1_000_000, 1) })}
        </span>
      </p>
      <Button variant="filled" onClick={() => void api.exports.open(done.id)}>
        {t('exports.open')}
      </Button>
      <Button onClick={() => void api.exports.showInFolder(done.id)}>{t('exports.show')}</Button>
    </div>
  )
}
