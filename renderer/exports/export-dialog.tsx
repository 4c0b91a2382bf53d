import { Button, NativeSelect, Progress } from '@mantine/core'
import { useEffect, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '../../shared/i18n/languages.ts'
import {
  editions,
  formatsOf,
  isCalendarSheet,
  plannableMonths,
  type Sheet,
} from '../../shared/print/exports.ts'
import { api } from '../api.ts'
import { onTables } from '../live.ts'
import { explain } from '../parts/explain.ts'
import { useFindings } from '../parts/findings.ts'
import { useFormat } from '../parts/format.ts'
import { viewOf } from '../parts/strategy-chapters.ts'
import { go } from '../place.ts'
import { Segments } from '../ui/input/segments.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { TallDialog } from '../ui/page/tall-dialog.tsx'
import { CalendarChoices, What } from './calendar-choices.tsx'
import { ChoiceBar } from './choice-bar.tsx'
import classes from './export-dialog.module.css'
import { PeriodChoice } from './period-choice.tsx'
import { SectionList } from './section-list.tsx'
import { cancelExport, changeWish, closeExport, loadChoices, runExport, todayIn, useExport } from './store.ts'
import type { Wish } from './wish.ts'

/** What to put on paper and in whose language; then how far it is, and at last where it lies. */
export function ExportDialog({ workspaceId, timeZone }: { workspaceId: string; timeZone: string }) {
  const { t } = useTranslation()
  const { wish, sheet, working, done, problem } = useExport()
  const isOfCalendar = isCalendarSheet(sheet?.kind)
  useEffect(() => onTables(['planChoice'], () => void loadChoices().catch(() => {})), [])
  const reasonId = useId()
  if (!wish) return null
  const isEmpty = !sheet && !wish.lines.some(({ isOn }) => isOn)
  return (
    <TallDialog
      onClose={closeExport}
      title={
        isOfCalendar
          ? t('exports.calendarTitle')
          : sheet
            ? t('exports.sheetTitle', { title: t(`exports.sheet.${sheet.kind}`) })
            : t('exports.title')
      }
      size={sheet ? 560 : 880}
      onSubmit={() => void runExport(workspaceId)}
    >
      {isOfCalendar || !sheet ? (
        <What kind={isOfCalendar ? sheet?.kind : 'plan'} isLocked={working !== null} />
      ) : null}
      <Choices wish={wish} sheet={sheet} isLocked={working !== null} timeZone={timeZone} />
      <div className={classes.foot}>
        {problem ? <ErrorNote {...explain(problem, t)} /> : null}
        {working ? <Working /> : null}
        {done && !working ? <Done /> : null}
        <div className={classes.buttons}>
          <div id={reasonId} role="status" className={classes.aside}>
            {isEmpty ? t('exports.noSection') : null}
            {working || done || sheet || isEmpty ? null : <ThingsToLookAt />}
          </div>
          {working ? (
            <Button onClick={cancelExport}>{t('app.cancel')}</Button>
          ) : (
            <>
              <Button onClick={closeExport}>{t('app.close')}</Button>
              <Button
                type="submit"
                variant={done ? 'default' : 'filled'}
                disabled={isEmpty}
                aria-describedby={reasonId}
                data-autofocus
              >
                {t(done ? 'exports.again' : 'exports.run')}
              </Button>
            </>
          )}
        </div>
      </div>
    </TallDialog>
  )
}

/** The same in every language. */
const formatNames = { pdf: 'PDF', markdown: 'Markdown', csv: 'CSV' } as const

interface ChoicesProps {
  wish: Wish
  /** A single sheet has no month and no sections to choose; one for colleagues is the same for everybody. */
  sheet: Sheet | null
  isLocked: boolean
  timeZone: string
}

function Choices({ wish, sheet, isLocked, timeZone }: ChoicesProps) {
  const { t } = useTranslation()
  const isSheet = sheet !== null
  const format = useFormat()
  const months = plannableMonths(todayIn(timeZone)).map((month) => ({
    value: month,
    label: format.month(month),
  }))
  return (
    <fieldset className={classes.choices} disabled={isLocked} data-alone={isSheet || undefined}>
      <div className={classes.column}>
        {!isSheet && <ChoiceBar wish={wish} />}
        <div>
          <p className={classes.label}>{t('exports.language')}</p>
          <Segments
            label={t('exports.language')}
            value={wish.language}
            options={languages.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(language) => changeWish({ language })}
          />
          <p className={classes.hint}>{t('exports.languageHint')}</p>
        </div>
        {sheet?.kind !== 'share' && (
          <div>
            <p className={classes.label}>{t('exports.edition')}</p>
            <Segments
              label={t('exports.edition')}
              value={wish.edition}
              options={editions.map((edition) => ({
                value: edition,
                label: t(`exports.editionName.${edition}`),
              }))}
              onChange={(edition) => changeWish({ edition })}
            />
            <p className={classes.hint}>{t(`exports.editionHint.${wish.edition}`)}</p>
          </div>
        )}
        <CalendarChoices wish={wish} months={months} />
        {sheet?.kind === 'review' ? <PeriodChoice period={wish.period} today={todayIn(timeZone)} /> : null}
        <div className={classes.pair}>
          {!isSheet && (
            <NativeSelect
              className={classes.month}
              label={t('exports.month')}
              data={months}
              value={wish.month}
              onChange={(event) => changeWish({ month: event.currentTarget.value })}
            />
          )}
          <div>
            <p className={classes.label}>{t('exports.format')}</p>
            <Segments
              label={t('exports.format')}
              value={wish.format}
              options={formatsOf(sheet?.kind).map((format) => ({
                value: format,
                label: formatNames[format],
              }))}
              onChange={(format) => changeWish({ format })}
            />
          </div>
        </div>
        {!isSheet && <Since wish={wish} />}
      </div>
      {!isSheet && <SectionList lines={wish.lines} />}
    </fieldset>
  )
}

/** Which version the page on what changed begins from. */
function Since({ wish }: { wish: Wish }) {
  const { t } = useTranslation()
  const { versions } = useExport()
  const isOn = wish.lines.some(({ section, isOn }) => section === 'since' && isOn)
  if (versions.length === 0 || !isOn) return null
  return (
    <NativeSelect
      className={classes.since}
      label={t('exports.since')}
      data={[
        { value: '', label: t('exports.sinceNewest') },
        ...versions.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={wish.sinceId ?? ''}
      onChange={(event) => changeWish({ sinceId: event.currentTarget.value || null })}
    />
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
        <span className={classes.size}>{t('exports.ready', { size: format.bytes(done.bytes) })}</span>
      </p>
      <Button variant="filled" onClick={() => void api.exports.open(done.id)}>
        {t('exports.open')}
      </Button>
      <Button onClick={() => void api.exports.showInFolder(done.id)}>{t('exports.show')}</Button>
    </div>
  )
}
