import { Button, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { metaZone } from '../../shared/imports/wall-time.ts'
import { handleOf } from '../../shared/networks.ts'
import { missing, useFormat } from '../parts/format.ts'
import classes from '../parts/import.module.css'
import { RejectList } from '../parts/reject-list.tsx'
import { useKnown } from '../workspace.ts'
import { figuresImport, type GoodPreview } from './figures-import.ts'
import own from './import.module.css'
import { ImportMonths } from './import-months.tsx'

/** What the file holds, the two questions it leaves open, and what importing it would do. */
export function ImportPreviewPart({ preview, isBusy }: { preview: GoodPreview; isBusy: boolean }) {
  const { t } = useTranslation()
  const hasNothingNew = preview.added + preview.updated === 0
  return (
    <>
      <div className={classes.look}>
        <p className={classes.lead}>
          {t('imports.found', { name: preview.fileName, count: preview.read })}{' '}
          {t('imports.willDo', {
            added: preview.added,
            updated: preview.updated,
            unchanged: preview.unchanged,
            rejected: preview.rejected.length,
          })}
        </p>
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
          disabled={hasNothingNew}
          onClick={() => void figuresImport.run()}
        >
          {t('imports.run', { count: preview.added + preview.updated })}
        </Button>
      </div>
    </>
  )
}

function Questions({ preview }: { preview: GoodPreview }) {
  const { t } = useTranslation()
  const own = useKnown(({ workspace }) => workspace?.timeZone ?? 'UTC')
  const zones = [...new Set([metaZone, own, 'UTC'])].map((zone) => ({
    value: zone,
    label: zone === metaZone ? t('imports.pacific') : zone.replaceAll('_', ' '),
  }))
  const channels = [
    ...preview.channels.map(({ id, handle }) => ({
      value: id,
      label: handleOf({ network: 'instagram', handle }) || t('imports.noHandle'),
    })),
    { value: 'new', label: t('imports.newChannel', { handle: preview.username || 'Instagram' }) },
  ]
  return (
    <div className={classes.questions}>
      <NativeSelect
        label={t('imports.whichChannel')}
        data={channels}
        value={preview.channel}
        onChange={(event) => void figuresImport.answer({ channel: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('imports.whichZone')}
        description={t('imports.zoneHint', { zone: own.replaceAll('_', ' ') })}
        inputWrapperOrder={['label', 'input', 'description']}
        data={zones}
        value={preview.timeZone}
        onChange={(event) => void figuresImport.answer({ timeZone: event.currentTarget.value })}
      />
    </div>
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
            <td className={own.when}>{format.moment(post.publishedAt, zone)}</td>
            <td dir="auto" className={classes.text}>
              {post.text.replace(/\s+/g, ' ') || missing}
            </td>
            <td className={own.number}>{format.number(post.impressions)}</td>
            <td className={own.number}>{format.number(post.reach)}</td>
            <td className={own.number}>{format.number(post.likes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
