import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPlayerPlayFilled } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { kindOf, type UsedMedia } from '../../../shared/media/media.ts'
import type { PreviewRule } from '../../../shared/posts/preview.ts'
import { useFormat } from '../../parts/format.ts'
import { Thumb } from '../../parts/thumb.tsx'
import classes from './preview.module.css'

interface FilesProps {
  files: readonly UsedMedia[]
  look: PreviewRule
}

/** So many stand beside each other; the last says how many more there are. */
const inGrid = 4
/** No feed shows a file taller or wider than this. */
const tallest = 3 / 4
const widest = 1.91

/** The files of a post in the frame that the network gives them. */
export function Files({ files, look }: FilesProps) {
  const { t } = useTranslation()
  if (files.length === 0)
    return look.shape === 'card' || look.shape === 'bubble' || look.shape === 'page' ? null : (
      <div className={classes.noFile} style={{ aspectRatio: look.ratio ?? 1 }}>
        {t('workflow.noFiles')}
      </div>
    )
  return look.files === 'swipe' || files.length === 1 ? (
    <Swipe files={files} look={look} />
  ) : (
    <Grid files={files} look={look} />
  )
}

function ratioOf(file: UsedMedia | undefined, { ratio }: PreviewRule): number {
  const { width, height } = file?.media ?? {}
  if (ratio !== null || !width || !height) return ratio ?? 1
  return Math.min(widest, Math.max(tallest, width / height))
}

function Swipe({ files, look }: FilesProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [at, setAt] = useState(0)
  const file = files[at] ?? files[0]
  const go = (by: number) => setAt((at + by + files.length) % files.length)
  return (
    <div className={classes.files} style={{ aspectRatio: ratioOf(files[0], look) }}>
      {file ? <OneFile file={file} /> : null}
      {files.length > 1 ? (
        <div className={classes.swipe}>
          <ActionIcon
            size="sm"
            variant="filled"
            aria-label={t('editor.preview.before')}
            onClick={() => go(-1)}
          >
            <IconChevronLeft className="points" size={16} stroke={1.5} />
          </ActionIcon>
          <span className={classes.count} role="status">
            {t('app.of', { part: format.number(at + 1), whole: format.number(files.length) })}
          </span>
          <ActionIcon size="sm" variant="filled" aria-label={t('editor.preview.after')} onClick={() => go(1)}>
            <IconChevronRight className="points" size={16} stroke={1.5} />
          </ActionIcon>
        </div>
      ) : null}
    </div>
  )
}

function Grid({ files, look }: FilesProps) {
  const format = useFormat()
  const shown = files.slice(0, inGrid)
  const more = files.length - shown.length
  return (
    <div
      className={`${classes.files} ${classes.grid}`}
      data-count={shown.length}
      style={{ aspectRatio: look.ratio ?? 1 }}
    >
      {shown.map((file, place) => (
        <OneFile
          key={file.id}
          file={file}
          more={place === inGrid - 1 && more > 0 ? `+${format.number(more)}` : undefined}
        />
      ))}
    </div>
  )
}

/** A picture says whether it has words for those who cannot see it. */
function OneFile({ file: { media, alt }, more }: { file: UsedMedia; more?: string | undefined }) {
  const { t } = useTranslation()
  const words = (alt ?? media.alt).trim()
  const kind = kindOf(media.type)
  return (
    <span className={classes.file}>
      <Thumb file={media} alt={words || media.name} className={classes.thumb} iconSize={40} />
      {kind === 'video' ? (
        <span className={classes.play} aria-hidden>
          <IconPlayerPlayFilled size={20} />
        </span>
      ) : null}
      {more ? <span className={classes.rest}>{more}</span> : null}
      {kind === 'image' ? (
        <span className={classes.alt} data-missing={words === '' || undefined} title={words || undefined}>
          {t(words ? 'editor.preview.alt' : 'editor.preview.noAlt')}
        </span>
      ) : null}
    </span>
  )
}
