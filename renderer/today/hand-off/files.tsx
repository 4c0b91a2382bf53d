import { ActionIcon } from '@mantine/core'
import { IconAlertTriangle, IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { kindOf, type UsedMedia } from '../../../shared/media/media.ts'
import type { Id } from '../../../shared/record.ts'
import { useMediaFacts } from '../../parts/media-words.ts'
import { Thumb } from '../../parts/thumb.tsx'
import { Section } from '../../ui/page/section.tsx'
import { copyAlt, dragFile, showFile } from './deeds.ts'
import classes from './hand-off.module.css'

/** What goes out with the post: each file to show or to drag where it is wanted, and its words to copy. */
export function Files({ uses, missingIds }: { uses: readonly UsedMedia[]; missingIds: readonly Id[] }) {
  const { t } = useTranslation()
  return (
    <Section title={t('media.inPost')} aside={uses.length}>
      <p className={classes.quiet}>{t('handOff.dragHint')}</p>
      <ol className={classes.files} aria-label={t('media.inPost')}>
        {uses.map((use) => (
          <File key={use.id} use={use} isMissing={missingIds.includes(use.media.id)} />
        ))}
      </ol>
    </Section>
  )
}

function File({ use: { media, alt: own }, isMissing }: { use: UsedMedia; isMissing: boolean }) {
  const { t } = useTranslation()
  const facts = useMediaFacts()
  const { id, name } = media
  const alt = (own ?? media.alt).trim()
  return (
    <li className={classes.file}>
      <button
        type="button"
        className={classes.frame}
        draggable={!isMissing}
        disabled={isMissing}
        aria-label={t('handOff.showFile', { name })}
        title={t('handOff.showFile', { name })}
        onClick={() => showFile(id)}
        onDragStart={(event) => {
          // The page's own drag would carry no file: the system begins another one in its place.
          event.preventDefault()
          dragFile(id)
        }}
      >
        <Thumb file={media} className={classes.thumb} />
      </button>
      <div className={classes.fileWords}>
        <bdi className={classes.fileName}>{name}</bdi>
        <span className={classes.quiet}>
          {isMissing ? (
            <span className={classes.warns}>
              <IconAlertTriangle size={14} stroke={1.5} aria-hidden /> {t('media.missing')}
            </span>
          ) : (
            facts(media)
          )}
        </span>
        {kindOf(media.type) === 'document' ? null : (
          <div className={classes.alt}>
            <span dir={alt ? 'auto' : undefined} data-bare={!alt || undefined}>
              {alt || t('handOff.noAlt')}
            </span>
            {alt ? (
              <ActionIcon
                size="sm"
                aria-label={t('handOff.copyAlt', { name })}
                title={t('handOff.copyAlt', { name })}
                onClick={() => void copyAlt(alt, name)}
              >
                <IconCopy size={14} stroke={1.5} />
              </ActionIcon>
            ) : null}
          </div>
        )}
      </div>
    </li>
  )
}
