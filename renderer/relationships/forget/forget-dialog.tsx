import { Button, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestLine } from '../../../shared/record.ts'
import type { ForgetPreview, ForgetSummary } from '../../../shared/relationships/forget.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { isolate } from '../../parts/label.ts'
import { takeFocus } from '../../ui/input/take-focus.ts'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { TallDialog } from '../../ui/page/tall-dialog.tsx'
import classes from './forget.module.css'
import { closeForget, type ForgetStep, forget, useForget } from './forget.ts'
import { ForgetRemoved } from './forget-removed.tsx'

/** Asks before a person is forgotten, says what goes and what is out of reach, and afterwards what was done. */
export function ForgetDialog() {
  const { t } = useTranslation()
  const { step } = useForget()
  return (
    <TallDialog
      isOpen={step.at !== 'closed'}
      title={t('relationships.forget.title')}
      size={560}
      onClose={closeForget}
    >
      <Body step={step} />
    </TallDialog>
  )
}

function Body({ step }: { step: ForgetStep }) {
  const { t } = useTranslation()
  switch (step.at) {
    case 'closed':
      return null
    case 'choosing':
      return <ForgetRemoved />
    case 'looking':
      return <Loading label={t('relationships.forget.looking')} />
    case 'asking':
      return <Asking {...step} />
    case 'working':
      return <Loading label={t('relationships.forget.working', { name: isolate(step.name) })} />
    case 'done':
      return <Done summary={step.summary} />
    case 'failed':
      return <ErrorNote {...explain(step.error, t)} actions={<Close />} />
  }
}

function Asking({ id, preview }: Extract<ForgetStep, { at: 'asking' }>) {
  const { t } = useTranslation()
  const name = preview.name || t('relationships.noName')
  const [isEverywhere, setEverywhere] = useState(true)
  const [instead, setInstead] = useState(t('relationships.forget.insteadDefault'))
  return (
    <>
      <div className={classes.parts}>
        <p className={classes.lead}>{t('relationships.forget.what', { name: isolate(name) })}</p>
        <Counts
          counts={[
            ['goes', preview.records],
            ['touchpointsGo', preview.touchpoints],
            ['backupsChange', preview.backups],
          ]}
        />
        {preview.textCount > 0 ? (
          <Elsewhere preview={preview}>
            <Switch
              label={t('relationships.forget.takeOut')}
              checked={isEverywhere}
              onChange={(event) => setEverywhere(event.currentTarget.checked)}
            />
            {isEverywhere ? (
              <TextInput
                label={t('relationships.forget.instead')}
                value={instead}
                maxLength={longestLine}
                dir="auto"
                onChange={(event) => setInstead(event.currentTarget.value)}
              />
            ) : (
              <p className={classes.hint}>{t('relationships.forget.kept')}</p>
            )}
          </Elsewhere>
        ) : null}
        <OutOfReach preview={preview} />
      </div>
      <div className={classes.buttons}>
        <Button ref={takeFocus} onClick={closeForget}>
          {t('app.cancel')}
        </Button>
        <Button
          variant="filled"
          color="red"
          onClick={() => void forget(id, name, isEverywhere ? instead.trim() : null)}
        >
          {t('relationships.forget.confirm')}
        </Button>
      </div>
    </>
  )
}

/** Texts about something else that name the person. */
function Elsewhere({ preview, children }: { preview: ForgetPreview; children: React.ReactNode }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { texts, textCount } = preview
  const more = textCount - texts.length
  return (
    <section
      className={classes.part}
      aria-label={t('relationships.forget.elsewhere', { count: textCount, number: format.number(textCount) })}
    >
      <h3>{t('relationships.forget.elsewhere', { count: textCount, number: format.number(textCount) })}</h3>
      <ul className={classes.texts}>
        {texts.map(({ table, id, excerpt }) => (
          <li key={`${table}:${id}:${excerpt}`}>
            <bdi>{excerpt}</bdi>
          </li>
        ))}
        {more > 0 ? (
          <li>{t('relationships.forget.more', { count: more, number: format.number(more) })}</li>
        ) : null}
      </ul>
      {children}
      <p className={classes.hint}>{t('relationships.forget.partNames')}</p>
    </section>
  )
}

function OutOfReach({ preview: { sent } }: { preview: ForgetPreview }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <section className={classes.part} aria-label={t('relationships.forget.outOfReach')}>
      <h3>{t('relationships.forget.outOfReach')}</h3>
      <p className={classes.hint}>
        {t(sent.length > 0 ? 'relationships.forget.sentSince' : 'relationships.forget.noneSent')}
      </p>
      {sent.length > 0 ? (
        <ul className={classes.texts}>
          {sent.map(({ name, at }) => (
            <li key={name} className={classes.file}>
              <bdi>{name}</bdi>
              <span>{format.moment(at)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function Done({ summary }: { summary: ForgetSummary }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { records, texts, lines, rewritten, left, backupAt, isSecondPlaceAway } = summary
  return (
    <>
      <div className={classes.parts}>
        <p className={classes.lead} role="status">
          {t('relationships.forget.done')}
        </p>
        <Counts
          counts={[
            ['removed', records],
            ['textsChanged', texts],
            ['linesErased', lines],
            ['rewritten', rewritten],
          ]}
        />
        <p>{t('relationships.forget.newBackup', { moment: format.moment(backupAt) })}</p>
        {isSecondPlaceAway ? <p>{t('relationships.forget.secondAway')}</p> : null}
        {left.length > 0 ? (
          <section
            className={classes.part}
            aria-label={t('relationships.forget.left', { count: left.length })}
          >
            <h3>{t('relationships.forget.left', { count: left.length })}</h3>
            <ul className={classes.texts}>
              {left.map((name) => (
                <li key={name}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
      <div className={classes.buttons}>
        <Close />
      </div>
    </>
  )
}

type Counted =
  | 'goes'
  | 'touchpointsGo'
  | 'backupsChange'
  | 'removed'
  | 'textsChanged'
  | 'linesErased'
  | 'rewritten'

/** What there is none of has no line. */
function Counts({ counts }: { counts: readonly (readonly [Counted, number])[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <ul className={classes.counts}>
      {counts
        .filter(([, count]) => count > 0)
        .map(([what, count]) => (
          <li key={what}>{t(`relationships.forget.${what}`, { count, number: format.number(count) })}</li>
        ))}
    </ul>
  )
}

function Close() {
  const { t } = useTranslation()
  return (
    <Button ref={takeFocus} onClick={closeForget}>
      {t('app.close')}
    </Button>
  )
}
