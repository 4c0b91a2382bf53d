import { Button, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FileAccount } from '../../shared/imports/preview.ts'
import { missing, useFormat } from '../parts/format.ts'
import classes from '../parts/import.module.css'
import { RejectList } from '../parts/reject-list.tsx'
import { useKnown } from '../workspace.ts'
import { figuresImport, type GoodPreview } from './figures-import.ts'
import own from './import.module.css'
import { ImportMonths } from './import-months.tsx'
import { FileQuestionPart, isOpen, useChannelName } from './import-questions.tsx'

/** What the file holds, the two questions it leaves open, and what importing it would do. */
export function ImportPreviewPart({ preview, isBusy }: { preview: GoodPreview; isBusy: boolean }) {
  const { t } = useTranslation()
  const hasNothingNew = preview.added + preview.updated === 0
  const isPosts = preview.postCount > 0
  return (
    <>
      <div className={classes.look}>
        <p className={classes.lead}>
          {t(isPosts ? 'imports.found' : 'imports.foundRows', {
            name: preview.fileName,
            count: preview.read,
          })}{' '}
          {t('imports.willDo', {
            added: preview.added,
            updated: preview.updated,
            unchanged: preview.unchanged,
            rejected: preview.rejected.length,
          })}
        </p>
        <p className={classes.quiet}>{t('imports.isKind', { kind: t(`imports.kind.${preview.kind}`) })}</p>
        <ImportMonths months={preview.months} areHere={hasNothingNew} />
        <Questions preview={preview} />
        {preview.notes.length > 0 ? (
          <ul className={classes.notes}>
            {preview.notes.map(({ code, params }) => (
              <li key={code}>{t(`imports.note.${code}`, params ?? {})}</li>
            ))}
          </ul>
        ) : null}
        <PostTable preview={preview} />
        <RejectList rejected={preview.rejected} />
        {preview.ignored.length > 0 ? (
          <p className={classes.quiet}>{t('imports.ignored', { columns: preview.ignored.join(', ') })}</p>
        ) : null}
      </div>
      <div className={classes.foot}>
        {hasNothingNew ? <span className={classes.quiet}>{t('imports.nothingNew')}</span> : null}
        <Button onClick={figuresImport.close}>{t('app.cancel')}</Button>
        <Button
          data-autofocus
          variant="filled"
          loading={isBusy}
          disabled={hasNothingNew || isOpen(preview)}
          onClick={() => void figuresImport.run()}
        >
          {t(isPosts ? 'imports.run' : 'imports.runValues', { count: preview.added + preview.updated })}
        </Button>
      </div>
    </>
  )
}

/** Where each account's figures go, and what the file leaves open. */
function Questions({ preview }: { preview: GoodPreview }) {
  return (
    <div className={classes.questions}>
      {preview.accounts.map((account) => (
        <ChannelOf key={account.key} account={account} channels={preview.channels} />
      ))}
      {preview.questions.map((asked) => (
        <FileQuestionPart key={asked.question} asked={asked} preview={preview} />
      ))}
    </div>
  )
}

function ChannelOf({ account, channels }: { account: FileAccount; channels: GoodPreview['channels'] }) {
  const { t } = useTranslation()
  const { network, name } = account
  const channelName = useChannelName()
  const choices = [
    ...account.choices.map(({ id, handle }) => ({ value: id, label: channelName(network, handle) })),
    ...(network
      ? [{ value: 'new', label: t('imports.newChannel', { name: channelName(network, name) }) }]
      : []),
    ...(network ? [] : [{ value: 'brand', label: t('imports.wholeBrand') }]),
    { value: 'none', label: t('imports.noChannel') },
  ]
  return (
    <NativeSelect
      label={name ? t('imports.whichChannelOf', { name }) : t('imports.whichChannel')}
      data={choices}
      value={account.channel}
      onChange={(event) =>
        void figuresImport.answer({ channels: { ...channels, [account.key]: event.currentTarget.value } })
      }
    />
  )
}

function PostTable({ preview }: { preview: GoodPreview }) {
  const { t } = useTranslation()
  const format = useFormat()
  const zone = useKnown(({ workspace }) => workspace?.timeZone ?? 'UTC')
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{t('imports.first', { count: preview.posts.length })}</caption>
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
        {preview.posts.map((post) => (
          <tr key={post.line}>
            <td className={own.when}>{post.publishedAt ? format.moment(post.publishedAt, zone) : missing}</td>
            <td dir="auto" className={classes.text}>
              {post.text.replace(/\s+/g, ' ') || missing}
            </td>
            <td className={own.number}>{format.number(post.figures.impressions ?? null)}</td>
            <td className={own.number}>{format.number(post.figures.reach ?? null)}</td>
            <td className={own.number}>{format.number(post.figures.likes ?? null)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
