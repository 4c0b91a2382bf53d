import { Button, Checkbox, NativeSelect, Progress, TextInput } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../shared/day.ts'
import {
  bulkTools,
  isMediaAddress,
  type PostFileKind,
  type PostFilesPreview,
  toolNames,
  toolsWithPictures,
} from '../../shared/hand-off/post-files.ts'
import { languageOf } from '../../shared/i18n/languages.ts'
import { longestLine } from '../../shared/record.ts'
import { api } from '../api.ts'
import { DayEdit } from '../parts/date-edit.tsx'
import { explain } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { useNetworkName } from '../parts/network-mark.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Fold } from '../ui/page/fold.tsx'
import { TallDialog } from '../ui/page/tall-dialog.tsx'
import { useRead } from '../use-read.ts'
import { useSeat } from '../workspace.ts'
import { What } from './calendar-choices.tsx'
import { postImport } from './post-import.ts'
import classes from './posts-dialog.module.css'
import { PostsPreview } from './posts-preview.tsx'
import {
  changePostsWish,
  firstPostsWish,
  leavePosts,
  type PostsWish,
  savePosts,
  usePosts,
} from './posts-store.ts'

const tables = ['post', 'variant', 'channel', 'pillar', 'campaign', 'media', 'mediaUse', 'workspace']
const own = ['csv', 'ics', 'markdown', 'json', 'copyPack'] as const

/** Posts as files: for a person, for a calendar, or for a program that posts. What is left out is said before. */
export function PostsDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const { wish: kept, working, done, problem } = usePosts()
  const wish = kept ?? firstPostsWish()
  const isAddress = wish.mediaAddress === '' || isMediaAddress(wish.mediaAddress)
  const request = {
    ...wish,
    language: languageOf(i18n.language),
    mediaAddress: isAddress && hasPictures(wish.kind) ? wish.mediaAddress : '',
  }
  const { value: preview, error } = useRead(
    JSON.stringify(request),
    () => api.postFiles.preview(request),
    tables,
  )
  useEffect(() => leavePosts, [])
  return (
    <TallDialog
      onClose={onClose}
      title={t('handOff.files.title')}
      size={720}
      onSubmit={() => {
        if (preview?.posts && isAddress) void savePosts(request)
      }}
    >
      <What kind="files" isLocked={working !== null} />
      <fieldset className={classes.fields} disabled={working !== null}>
        <Choices wish={wish} isAddress={isAddress} />
        {error ? <ErrorNote {...explain(error, t)} /> : null}
        <PostsPreview preview={preview} kind={wish.kind} onLeave={onClose} />
      </fieldset>
      <Foot preview={preview} isAddress={isAddress} onClose={onClose} />
      {problem || done || working ? <End /> : null}
    </TallDialog>
  )
}

function hasPictures(kind: PostFileKind): boolean {
  return toolsWithPictures.some((tool) => tool === kind)
}

function Choices({ wish, isAddress }: { wish: PostsWish; isAddress: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const change = (patch: Partial<PostsWish>) => changePostsWish({ ...wish, ...patch })
  const take = (patch: { from?: Day | null; to?: Day | null }) => {
    const { from, to } = { from: patch.from ?? wish.from, to: patch.to ?? wish.to }
    change(from <= to ? { from, to } : patch.from ? { from, to: from } : { from: to, to })
  }
  const tool = bulkTools.find((one) => one === wish.kind)
  const write = (day: Day) => format.day(day, 'medium')
  return (
    <>
      <div className={classes.row}>
        <NativeSelect
          className={classes.kind}
          label={t('exports.format')}
          data-autofocus
          value={wish.kind}
          data={[
            {
              group: t('handOff.files.toRead'),
              items: own.map((kind) => ({ value: kind, label: t(`handOff.files.kind.${kind}`) })),
            },
            {
              group: t('handOff.files.toPost'),
              items: bulkTools.map((kind) => ({ value: kind, label: toolNames[kind] })),
            },
          ]}
          onChange={(event) => change({ kind: event.currentTarget.value as PostFileKind })}
        />
        <DayEdit
          label={t('handOff.files.from')}
          value={wish.from}
          write={write}
          onSave={(from) => take({ from })}
        />
        <DayEdit label={t('handOff.files.to')} value={wish.to} write={write} onSave={(to) => take({ to })} />
      </div>
      <p className={classes.hint}>
        {tool
          ? t('handOff.files.hint.tool', { tool: toolNames[tool] })
          : t(`handOff.files.hint.${wish.kind as (typeof own)[number]}`)}
      </p>
      <Channels wish={wish} onChange={(channelIds) => change({ channelIds })} />
      {hasPictures(wish.kind) ? (
        <TextInput
          label={t('handOff.files.mediaAddress')}
          description={t('handOff.files.mediaAddressHint')}
          placeholder="https://"
          dir="ltr"
          maxLength={longestLine}
          value={wish.mediaAddress}
          error={isAddress ? undefined : t('handOff.files.mediaAddressWrong')}
          onChange={(event) => change({ mediaAddress: event.currentTarget.value.trim() })}
        />
      ) : null}
    </>
  )
}

/** All of them, until some are chosen. */
function Channels({ wish, onChange }: { wish: PostsWish; onChange: (ids: string[]) => void }) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const { value } = useRead('channels', () => api.calendar.listChoices(), ['channel'])
  const channels = value?.channels ?? []
  if (channels.length < 2) return null
  const chosen = wish.channelIds
  return (
    <Fold
      title={t('calendar.channels')}
      summary={
        chosen.length === 0
          ? t('handOff.files.allChannels')
          : t('handOff.files.channels', { count: chosen.length })
      }
    >
      <div className={classes.channels}>
        {channels.map(({ id, network, handle }) => (
          <Checkbox
            key={id}
            size="xs"
            label={[networkName(network), handle].filter(Boolean).join(' · ')}
            checked={chosen.length === 0 || chosen.includes(id)}
            onChange={(event) => {
              const before = chosen.length === 0 ? channels.map((one) => one.id) : chosen
              const next = event.currentTarget.checked ? [...before, id] : before.filter((one) => one !== id)
              // None would be all again: the last one stays.
              if (next.length > 0) onChange(next.length === channels.length ? [] : next)
            }}
          />
        ))}
      </div>
    </Fold>
  )
}

interface FootProps {
  preview: PostFilesPreview | undefined
  isAddress: boolean
  onClose: () => void
}

function Foot({ preview, isAddress, onClose }: FootProps) {
  const { t } = useTranslation()
  const { working, done } = usePosts()
  const { mayWrite } = useSeat()
  return (
    <div className={classes.buttons}>
      {working ? (
        <Button onClick={leavePosts}>{t('app.cancel')}</Button>
      ) : (
        <>
          {mayWrite ? (
            <Button
              className={classes.other}
              variant="subtle"
              onClick={() => {
                onClose()
                postImport.begin()
              }}
            >
              {t('postImport.action')}
            </Button>
          ) : null}
          <Button onClick={onClose}>{t('app.close')}</Button>
          <Button
            type="submit"
            variant={done ? 'default' : 'filled'}
            disabled={!preview || preview.posts === 0 || !isAddress}
          >
            {t(done ? 'exports.again' : 'exports.run')}
          </Button>
        </>
      )}
    </div>
  )
}

/** How far it is, where it lies, or why it could not be written. */
function End() {
  const { t } = useTranslation()
  const { working, done, problem } = usePosts()
  if (working)
    return (
      <div className={classes.working} role="status">
        <Progress value={working === 'choosing' ? 10 : 60} size={4} aria-label={t('handOff.files.title')} />
        <span>{t(`exports.step.${working}`)}</span>
      </div>
    )
  if (problem) return <ErrorNote {...explain(problem, t)} />
  if (!done) return null
  return (
    <div className={classes.done} role="status">
      <p>
        <bdi className={classes.file}>{done.fileName}</bdi>{' '}
        {t('handOff.files.written', { count: done.posts })}
      </p>
      <Button onClick={() => void api.exports.showInFolder(done.id)}>{t('exports.show')}</Button>
    </div>
  )
}
