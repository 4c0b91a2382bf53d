import { Button, Checkbox, Modal, TextInput } from '@mantine/core'
import { MonthPickerInput } from '@mantine/dates'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Day, firstDayOf, monthOf } from '../../../shared/day.ts'
import { languageOf, languages } from '../../../shared/i18n/languages.ts'
import type { PackChoice, PackRow } from '../../../shared/posts/review-pack.ts'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { formatOf, useFormat } from '../../parts/format.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { Segments } from '../../ui/input/segments.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { useRead } from '../../use-read.ts'
import { useKnown } from '../../workspace.ts'
import classes from './packs.module.css'
import { packTables } from './packs-panel.tsx'
import { leaveSending, runSending, useSending } from './send.ts'
import { SendEnd } from './send-end.tsx'

interface SendDialogProps {
  day: Day
  /** The posts that were chosen, if any. */
  ids: readonly string[]
  /** A pack whose files are written once more, in the place of a new one. */
  filesOf: PackRow | undefined
  onClose: () => void
}

/** Which posts go to the owner, under what name and in whose language; then how far it is, and where it lies. */
export function SendDialog({ day, ids, filesOf, onClose }: SendDialogProps) {
  const { t } = useTranslation()
  const { working, done, packId } = useSending()
  useEffect(() => leaveSending, [])
  useEffect(() => {
    if (filesOf) void runSending(filesOf.id)
  }, [filesOf])
  return (
    <Modal
      opened
      onClose={onClose}
      title={filesOf ? filesOf.name : t('reviewPack.send.title')}
      size={620}
      classNames={{ body: classes.body }}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {filesOf || done || packId ? null : (
        <Choose day={day} ids={ids} isLocked={working !== null} onClose={onClose} />
      )}
      <SendEnd filesOf={filesOf} onClose={onClose} />
    </Modal>
  )
}

interface ChooseProps extends Pick<SendDialogProps, 'day' | 'ids' | 'onClose'> {
  isLocked: boolean
}

function Choose({ day, ids, isLocked, onClose }: ChooseProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const workspace = useKnown((known) => known.workspace)
  const [of, setOf] = useState<'chosen' | 'month'>(ids.length > 0 ? 'chosen' : 'month')
  const [month, setMonth] = useState(monthOf(day))
  const [language, setLanguage] = useState(languageOf(workspace?.exportLanguage ?? 'en'))
  const [name, setName] = useState<string>()
  const [addressee, setAddressee] = useState<string>()
  const [ticked, setTicked] = useState<Record<string, boolean>>({})
  const scope = of === 'month' ? { month } : { ids: [...ids] }
  const { value: choices, error } = useRead(
    JSON.stringify(scope),
    () => api.reviewPacks.listChoices(scope),
    packTables,
  )
  const { value: packs } = useRead('packs', () => api.reviewPacks.list(), packTables)
  // What waits already is what one most often means; of a choice, all of it.
  const isTicked = ({ id, state }: PackChoice) => ticked[id] ?? (of === 'chosen' || state === 'inReview')
  const sent = choices?.filter(isTicked) ?? []
  const title = name ?? formatOf(language).heading(formatOf(language).month(month))
  const whom = addressee ?? packs?.[0]?.addressee ?? ''
  const hasState = (state: PackChoice['state']) => sent.some((one) => one.state === state)

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        const postIds = sent.map(({ id }) => id)
        void runSending({ postIds, name: title.trim(), language, addressee: whom.trim() })
      }}
    >
      <fieldset className={classes.fields} disabled={isLocked}>
        <div className={classes.row}>
          {ids.length > 0 ? (
            <Segments
              label={t('reviewPack.send.which')}
              value={of}
              options={[
                { value: 'chosen', label: t('reviewPack.send.chosen', { count: ids.length }) },
                { value: 'month', label: format.heading(format.month(month)) },
              ]}
              onChange={setOf}
            />
          ) : null}
          {of === 'month' ? (
            <MonthPickerInput
              size="xs"
              label={t('exports.month')}
              value={firstDayOf(month)}
              valueFormatter={({ date }) =>
                typeof date === 'string' ? format.month(monthOf(date.slice(0, 10))) : ''
              }
              onChange={(next) => next && setMonth(monthOf(String(next).slice(0, 10)))}
            />
          ) : null}
        </div>
        {error ? <ErrorNote {...explain(error, t)} /> : null}
        {choices === undefined && !error ? <Loading /> : null}
        {choices?.length === 0 ? <p className={classes.says}>{t('reviewPack.send.none')}</p> : null}
        {choices && choices.length > 0 ? (
          <PostChoices
            choices={choices}
            isTicked={isTicked}
            onTick={(changed) => setTicked({ ...ticked, ...changed })}
          />
        ) : null}
        {hasState('draft') ? <p className={classes.why}>{t('reviewPack.send.draft')}</p> : null}
        {hasState('approved') ? <p className={classes.why}>{t('reviewPack.send.approved')}</p> : null}
        <div className={classes.pair}>
          <TextInput
            size="xs"
            attributes={{ input: { dir: 'auto' } }}
            label={t('reviewPack.send.name')}
            maxLength={200}
            value={title}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            size="xs"
            attributes={{ input: { dir: 'auto' } }}
            label={t('reviewPack.send.for')}
            maxLength={200}
            value={whom}
            onChange={(event) => setAddressee(event.currentTarget.value)}
          />
        </div>
        <div>
          <p className={classes.label}>{t('exports.language')}</p>
          <Segments
            label={t('exports.language')}
            value={language}
            options={languages.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={setLanguage}
          />
        </div>
        <p className={classes.why}>{t('reviewPack.send.what')}</p>
      </fieldset>
      <div className={classes.buttons}>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button
          type="submit"
          variant="filled"
          loading={isLocked}
          disabled={sent.length === 0 || title.trim() === ''}
          data-autofocus
        >
          {t('reviewPack.send.do', { count: sent.length })}
        </Button>
      </div>
    </form>
  )
}

interface PostChoicesProps {
  choices: readonly PackChoice[]
  isTicked: (choice: PackChoice) => boolean
  onTick: (changed: Record<string, boolean>) => void
}

function PostChoices({ choices, isTicked, onTick }: PostChoicesProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const count = choices.filter(isTicked).length
  return (
    <fieldset className={classes.choices}>
      <legend className="spoken">{t('reviewPack.send.which')}</legend>
      <Checkbox
        size="xs"
        label={t('reviewPack.send.all')}
        checked={count === choices.length}
        indeterminate={count > 0 && count < choices.length}
        onChange={(event) => {
          const isOn = event.currentTarget.checked
          onTick(Object.fromEntries(choices.map(({ id }) => [id, isOn])))
        }}
      />
      <ul className={classes.choiceList}>
        {choices.map((choice) => (
          <li key={choice.id}>
            <Checkbox
              size="xs"
              classNames={{ labelWrapper: classes.wide }}
              checked={isTicked(choice)}
              onChange={(event) => onTick({ [choice.id]: event.currentTarget.checked })}
              label={
                <span className={classes.choice}>
                  <span className={classes.day}>{format.day(choice.day, 'short')}</span>
                  <bdi className={classes.lineTitle}>{choice.title || t('today.untitled')}</bdi>
                  <StatusMark kind="postState" status={choice.state} withLabel />
                </span>
              }
            />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
