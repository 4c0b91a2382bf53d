import { Button, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { importColumns } from '../../shared/imports/post-preview.ts'
import { api } from '../api.ts'
import { ColumnTable } from '../parts/column-table.tsx'
import { useFormat } from '../parts/format.ts'
import classes from '../parts/import.module.css'
import { isolate } from '../parts/label.ts'
import { NetworkMark, useNetworkName } from '../parts/network-mark.tsx'
import { RejectList } from '../parts/reject-list.tsx'
import { Fold } from '../ui/page/fold.tsx'
import { useRead } from '../use-read.ts'
import own from './post-import.module.css'
import { type GoodPreview, mapColumns, postImport } from './post-import.ts'

/** What the table holds, what its columns are taken for, and what importing it would do. */
export function ImportPostsPreview({ preview, isBusy }: { preview: GoodPreview; isBusy: boolean }) {
  const { t } = useTranslation()
  const { mapping, added, updated, unchanged, rejected, notes, ideas } = preview
  const hasWords = mapping.includes('title') || mapping.includes('text')
  const isNothing = added + updated === 0
  return (
    <>
      <div className={classes.look}>
        <p className={classes.lead} role="status">
          {t('postImport.found', { name: isolate(preview.fileName), count: preview.read })}{' '}
          {hasWords
            ? t('imports.willDo', { added, updated, unchanged, rejected: rejected.length })
            : t('postImport.whereWords')}
        </p>
        <Fold
          title={t('postImport.columns')}
          summary={t('postImport.readOf', { read: mapping.filter(Boolean).length, all: mapping.length })}
          isOpen={!hasWords}
        >
          <ColumnTable
            columns={preview.columns}
            mapping={mapping}
            options={importColumns.map((column) => ({ value: column, label: t(`handOff.column.${column}`) }))}
            onChange={(next) => void mapColumns(preview, next)}
          />
        </Fold>
        <Questions preview={preview} />
        <ul className={classes.notes}>
          {notes.map(({ code, params }) => (
            <li key={code}>{t(`imports.note.${code}`, params ?? {})}</li>
          ))}
          {ideas > 0 ? <li>{t('postImport.ideas', { count: ideas })}</li> : null}
          <li>{t('postImport.drafts')}</li>
        </ul>
        <Unknown preview={preview} />
        {preview.posts.length > 0 ? <Posts preview={preview} /> : null}
        <RejectList rejected={rejected} />
      </div>
      <div className={classes.foot}>
        {isNothing && hasWords && rejected.length === 0 ? (
          <span className={classes.quiet}>{t('imports.nothingNew')}</span>
        ) : null}
        <Button onClick={postImport.close}>{t('app.cancel')}</Button>
        <Button
          data-autofocus
          variant="filled"
          loading={isBusy}
          disabled={isNothing}
          onClick={() => void postImport.run()}
        >
          {t('imports.run', { count: added + updated })}
        </Button>
      </div>
    </>
  )
}

function Questions({ preview }: { preview: GoodPreview }) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const { value } = useRead('channels', () => api.calendar.listChoices(), ['channel'])
  const { mapping, isOrderOpen, order, channelId } = preview
  const needsChannel = !mapping.includes('channel') && !mapping.includes('network')
  if (!isOrderOpen && !needsChannel) return null
  return (
    <div className={classes.questions}>
      {isOrderOpen ? (
        <NativeSelect
          label={t('postImport.order')}
          value={order}
          data={[
            { value: 'dayFirst', label: t('postImport.dayFirst') },
            { value: 'monthFirst', label: t('postImport.monthFirst') },
          ]}
          onChange={(event) =>
            void postImport.answer({
              order: event.currentTarget.value === 'monthFirst' ? 'monthFirst' : 'dayFirst',
            })
          }
        />
      ) : null}
      {needsChannel ? (
        <NativeSelect
          label={t('postImport.channel')}
          value={channelId ?? ''}
          data={[
            { value: '', label: t('calendar.openChannel') },
            ...(value?.channels ?? []).map(({ id, network, handle }) => ({
              value: id,
              label: [networkName(network), handle].filter(Boolean).join(' · '),
            })),
          ]}
          onChange={(event) => void postImport.answer({ channelId: event.currentTarget.value || null })}
        />
      ) : null}
    </div>
  )
}

const mostNames = 8

/** Names in the file that the workspace does not have. */
function Unknown({ preview: { unknown } }: { preview: GoodPreview }) {
  const { t } = useTranslation()
  const kinds = (['channels', 'pillars', 'campaigns', 'audiences', 'types'] as const).filter(
    (kind) => unknown[kind].length > 0,
  )
  if (kinds.length === 0) return null
  return (
    <ul className={classes.notes} data-warns>
      {kinds.map((kind) => {
        const names = unknown[kind].slice(0, mostNames).map(({ name }) => isolate(name))
        const more = unknown[kind].length - names.length
        return (
          <li key={kind}>
            {t(`postImport.unknown.${kind}`, { names: names.join(', ') })}
            {more > 0 ? ` ${t('imports.andMore', { count: more })}` : null}
          </li>
        )
      })}
    </ul>
  )
}

function Posts({ preview: { posts } }: { preview: GoodPreview }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{t('postImport.first', { count: posts.length })}</caption>
      <tbody>
        {posts.map(({ line, title, text, day, time, networks }) => (
          <tr key={line}>
            <td className={own.day}>
              {day ? format.day(day, 'medium') : t('glossary.postState.idea')}
              {time ? `, ${format.time(time)}` : null}
            </td>
            <td className={own.marks}>
              {networks.map((network) => (
                <NetworkMark key={network} network={network} />
              ))}
            </td>
            <td dir="auto" className={classes.text}>
              {title && text ? `${title}: ${text}` : title || text}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
