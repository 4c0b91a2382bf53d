import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconFile, IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import {
  bulkTools,
  type FileNote,
  type LeftOut,
  type PostFileKind,
  type PostFilesPreview,
  toolNames,
} from '../../shared/hand-off/post-files.ts'
import { useFormat } from '../parts/format.ts'
import { NetworkMark } from '../parts/network-mark.tsx'
import { go } from '../place.ts'
import { Loading } from '../ui/notice/loading.tsx'
import { useKnown } from '../workspace.ts'
import classes from './posts-dialog.module.css'

interface PostsPreviewProps {
  preview: PostFilesPreview | undefined
  kind: PostFileKind
  /** A post that is left out was chosen, to look at it. */
  onLeave: () => void
}

const mostFiles = 6

/** What would be written, what to know about it, and what is left out and why. */
export function PostsPreview({ preview, kind, onLeave }: PostsPreviewProps) {
  const { t } = useTranslation()
  if (!preview) return <Loading />
  const { posts, files, notes, leftOut, leftOutCount } = preview
  const tool = bulkTools.find((one) => one === kind)
  return (
    <div className={classes.preview}>
      <p className={classes.count} role="status">
        {posts === 0 ? t('handOff.files.none') : t('handOff.files.count', { count: posts })}
      </p>
      {tool && files.length > 0 ? (
        <ul className={classes.files} aria-label={t('handOff.files.title')}>
          {files.slice(0, mostFiles).map(({ name, rows }) => (
            <li key={name}>
              <IconFile size={16} stroke={1.5} aria-hidden />
              <bdi className={classes.name}>{name}</bdi>
              <span className={classes.quiet}>{t('handOff.files.rows', { count: rows })}</span>
            </li>
          ))}
          {files.length > mostFiles ? (
            <li className={classes.quiet}>{t('imports.andMore', { count: files.length - mostFiles })}</li>
          ) : null}
        </ul>
      ) : null}
      <Notes notes={notes} tool={tool ? toolNames[tool] : ''} />
      {leftOutCount > 0 ? (
        <section aria-label={t('handOff.files.leftOut', { count: leftOutCount })}>
          <p className={classes.count}>{t('handOff.files.leftOut', { count: leftOutCount })}</p>
          <ul className={classes.leftOut}>
            {leftOut.map((one) => (
              <li key={one.variantId}>
                <Line one={one} tool={tool ? toolNames[tool] : ''} onLeave={onLeave} />
              </li>
            ))}
            {leftOutCount > leftOut.length ? (
              <li className={classes.quiet}>
                {t('imports.andMore', { count: leftOutCount - leftOut.length })}
              </li>
            ) : null}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

function Line({ one, tool, onLeave }: { one: LeftOut; tool: string; onLeave: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <UnstyledButton
      className={classes.line}
      onClick={() => {
        onLeave()
        go({ screen: 'calendar', record: one.postId })
      }}
    >
      <span className={classes.day}>{format.day(one.day, 'short')}</span>
      {one.network ? <NetworkMark network={one.network} /> : null}
      <span className={classes.name} dir="auto">
        {one.title || t('calendar.untitled')}
      </span>
      <span className={classes.why}>{t(`handOff.leftOut.${one.why}`, { tool })}</span>
    </UnstyledButton>
  )
}

function Notes({ notes, tool }: { notes: readonly FileNote[]; tool: string }) {
  const { t } = useTranslation()
  const zone = useKnown((known) => known.workspace?.timeZone ?? 'UTC')
  if (notes.length === 0) return null
  const isWarning = ({ code }: FileNote) =>
    code === 'picturesStay' || code === 'longForSome' || code === 'missingFiles'
  return (
    <ul className={classes.notes}>
      {notes.map((note) => (
        <li key={note.code} data-warns={isWarning(note) || undefined}>
          {isWarning(note) ? (
            <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
          ) : (
            <IconInfoCircle size={16} stroke={1.5} aria-hidden />
          )}
          <span>
            {t(`handOff.note.${note.code}`, { tool, zone: `\u2066${zone}\u2069`, count: note.count })}
          </span>
        </li>
      ))}
    </ul>
  )
}
