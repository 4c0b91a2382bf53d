import { Button, Checkbox, NativeSelect } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { tablePlaces } from '../../../shared/imports/figures/kinds.ts'
import type { FileAccount } from '../../../shared/imports/preview.ts'
import { countRows } from '../../../shared/imports/why.ts'
import { measureKeys } from '../../../shared/review/measures.ts'
import { ColumnTable } from '../../parts/column-table.tsx'
import { missing, useFormat } from '../../parts/format.ts'
import classes from '../../parts/import.module.css'
import { measureWord } from '../../parts/measure-words.ts'
import { RejectList } from '../../parts/reject-list.tsx'
import { Fold } from '../../ui/page/fold.tsx'
import { useKnown } from '../../workspace.ts'
import { answerFile, areOnlyPosts, type GoodFile, leaveOut, type RefusedFile } from './figures-import.ts'
import own from './import.module.css'
import { CampaignsTable } from './import-campaigns.tsx'
import { ImportMonths } from './import-months.tsx'
import { FileQuestionPart, isOpen, useChannelName } from './import-questions.tsx'
import { SeriesTable, SharesTable } from './import-series.tsx'

/** A file that cannot be read, with the reason, beside those that can. */
export function RefusedPart({ file: { fileName, why } }: { file: RefusedFile }) {
  const { t } = useTranslation()
  return (
    <>
      <h3 dir="auto" className={own.fileName}>
        {fileName}
      </h3>
      <p className={own.refused}>{t(`imports.why.${why.code}`, why.params ?? {})}</p>
    </>
  )
}

/** What a file holds and would do. Alone it shows all of it, beside others its questions first. */
export function FilePart({ file, isOne }: { file: GoodFile; isOne: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const hasNothingNew = file.added + file.updated === 0
  const outside = file.postCount - file.oursCount
  const found = t(file.postCount > 0 ? 'imports.found' : 'imports.foundRows', {
    name: file.fileName,
    count: file.read,
  })
  const { added, updated, unchanged, rejected } = file
  const leftOut = countRows(rejected)
  const willDo = areOnlyPosts(file) ? 'imports.willDo' : 'imports.willDoFigures'
  const details = (
    <>
      <PostTable file={file} />
      <SeriesTable file={file} />
      <SharesTable file={file} />
    </>
  )
  return (
    <>
      {isOne ? null : (
        <div className={own.fileHead}>
          <h3 dir="auto" className={own.fileName}>
            {file.fileName}
          </h3>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('imports.leaveOutFile', { name: file.fileName })}
            onClick={() => void leaveOut(file)}
          >
            {t('imports.noChannel')}
          </Button>
        </div>
      )}
      <p className={classes.lead}>
        {isOne ? `${found} ` : ''}
        {t(willDo, { added, updated, unchanged, rejected: leftOut })}
      </p>
      <p className={classes.quiet}>{t('imports.isKind', { kind: t(`imports.kind.${file.kind}`) })}</p>
      <ImportMonths months={file.months} areHere={hasNothingNew} />
      {file.kind === 'table' ? <Columns file={file} /> : null}
      <Questions file={file} />
      <CampaignsTable file={file} />
      {file.postCount > 0 ? (
        <p className={classes.quiet}>
          {t('imports.ours', { count: file.oursCount, number: format.number(file.oursCount) })}{' '}
          {t('imports.outside', { count: outside, number: format.number(outside) })}
        </p>
      ) : null}
      <Lookalikes file={file} />
      {file.notes.length > 0 ? (
        <ul className={classes.notes}>
          {file.notes.map(({ code, params }) => (
            <li key={code}>{t(`imports.note.${code}`, params ?? {})}</li>
          ))}
        </ul>
      ) : null}
      {isOne ? (
        details
      ) : (
        <details className={own.details}>
          <summary>{t('imports.look')}</summary>
          {details}
        </details>
      )}
      <RejectList rejected={rejected} rowsInPart={areOnlyPosts(file) ? undefined : leftOut} />
      {file.ignored.length > 0 ? (
        <p className={classes.quiet}>{t('imports.ignored', { columns: short(file.ignored, t) })}</p>
      ) : null}
    </>
  )
}

const namesShown = 12

/** The first of many names: an export of ads has some eighty columns that nothing reads. */
function short(names: readonly string[], t: TFunction): string {
  const left = names.length - namesShown
  const some = left > 1 ? [...names.slice(0, namesShown), t('imports.andMore', { count: left })] : names
  return some.join(', ')
}

/** Posts that read like ours of about that day: each is ours once a person says so. */
function Lookalikes({ file }: { file: GoodFile }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { lookalikes, ours } = file
  if (lookalikes.length === 0) return null
  return (
    <Checkbox.Group
      label={t('imports.lookalikes', { count: lookalikes.length })}
      value={ours}
      onChange={(next) => void answerFile(file, { ours: next })}
    >
      <ul className={own.lookalikes}>
        {lookalikes.map(({ networkPostId, text, title, day }) => (
          <li key={networkPostId}>
            <Checkbox
              value={networkPostId}
              label={t('imports.isOurs', { title: title || text, day: format.day(day) })}
              description={<span dir="auto">{text}</span>}
            />
          </li>
        ))}
      </ul>
    </Checkbox.Group>
  )
}

/** What the columns of a table of its own form are, for a person to say. */
function Columns({ file }: { file: GoodFile }) {
  const { t } = useTranslation()
  const { mapping, columns, ownMeasures, notes } = file
  const isAskedAgain = notes.some(({ code }) => code === 'measureGone')
  return (
    <Fold
      title={t('postImport.columns')}
      summary={t('postImport.readOf', { read: mapping.filter(Boolean).length, all: mapping.length })}
      isOpen={isAskedAgain || file.added + file.updated + file.unchanged === 0}
    >
      <ColumnTable
        columns={columns}
        mapping={mapping}
        options={[
          ...tablePlaces.map((value) => ({ value, label: t(`imports.place.${value}`) })),
          ...measureKeys.map((value) => ({ value, label: measureWord(value, '', t) })),
          ...ownMeasures.map(({ id, name }) => ({ value: id, label: measureWord(id, name, t) })),
        ]}
        onChange={(next) => void answerFile(file, { mapping: next })}
      />
    </Fold>
  )
}

/** What the file leaves open, and where each account's figures go once it is known of which network they are. */
function Questions({ file }: { file: GoodFile }) {
  const accounts = isOpen(file) ? [] : file.accounts
  return (
    <div className={classes.questions}>
      {file.questions.map((asked) => (
        <FileQuestionPart key={asked.question} asked={asked} file={file} />
      ))}
      {accounts.map((account) => (
        <ChannelOf key={account.key} account={account} file={file} />
      ))}
    </div>
  )
}

function ChannelOf({ account, file }: { account: FileAccount; file: GoodFile }) {
  const { t } = useTranslation()
  const { network, name } = account
  const channelName = useChannelName()
  const choices = [
    ...account.choices.map(({ id, handle }) => ({ value: id, label: channelName(network, handle) })),
    ...(network
      ? [{ value: 'new', label: t('imports.newChannel', { name: channelName(network, name) }) }]
      : []),
    // What the team counts itself may be of no channel.
    ...(network && !(file.kind === 'table' && file.postCount === 0)
      ? []
      : [{ value: 'brand', label: t('imports.wholeBrand') }]),
    { value: 'none', label: t('imports.noChannel') },
  ]
  return (
    <NativeSelect
      label={name ? t('imports.whichChannelOf', { name }) : t('imports.whichChannel')}
      data={choices}
      value={account.channel}
      onChange={(event) => {
        const channels = { ...file.channels, [account.key]: event.currentTarget.value }
        void answerFile(file, { channels })
      }}
    />
  )
}

function PostTable({ file: { posts } }: { file: GoodFile }) {
  const { t } = useTranslation()
  const format = useFormat()
  const zone = useKnown(({ workspace }) => workspace?.timeZone ?? 'UTC')
  if (posts.length === 0) return null
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{t('imports.first', { count: posts.length })}</caption>
      <thead>
        <tr>
          <th scope="col" className={own.when}>
            {t('imports.published')}
          </th>
          <th scope="col">{t('imports.text')}</th>
          <th scope="col" className={own.number}>
            {t('glossary.measureName.impressions')}
          </th>
          <th scope="col" className={own.number}>
            {t('glossary.measureName.reach')}
          </th>
          <th scope="col" className={own.number}>
            {t('imports.likes')}
          </th>
        </tr>
      </thead>
      <tbody>
        {posts.map(({ line, publishedAt, text, figures }) => (
          <tr key={line}>
            <td className={own.when}>{publishedAt ? format.moment(publishedAt, zone) : missing}</td>
            <td dir="auto" className={classes.text}>
              {text.replace(/\s+/g, ' ') || missing}
            </td>
            <td className={own.number}>{format.number(figures.impressions ?? null)}</td>
            <td className={own.number}>{format.number(figures.reach ?? null)}</td>
            <td className={own.number}>{format.number(figures.likes ?? null)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
