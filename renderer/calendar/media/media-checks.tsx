import { IconAlertTriangle } from '@tabler/icons-react'
import type { Variant } from '../../../shared/calendar/calendar.ts'
import { mediaOf, type UsedMedia } from '../../../shared/media/media.ts'
import { checkMedia, type MediaRule } from '../../../shared/posts/networks-media.ts'
import { useMediaWarning } from '../../parts/media-words.ts'
import classes from './post-media.module.css'

interface MediaChecksProps {
  rule: MediaRule
  variant: Variant
  media: readonly UsedMedia[]
}

/** What a network would object to in the files of a variant, as sentences. */
export function useMediaChecks(): (checked: MediaChecksProps) => string[] {
  const warn = useMediaWarning()
  return ({ rule, variant, media }) => {
    const uses = mediaOf(media, variant) as UsedMedia[]
    const files = uses.map(({ media: file, alt }) => ({ ...file, alt: alt ?? file.alt }))
    return checkMedia(rule, files).map(warn)
  }
}

/** What a network would object to in the files that go out with a variant. */
export function MediaChecks(checked: MediaChecksProps) {
  const sentences = useMediaChecks()(checked)
  if (sentences.length === 0) return null
  return (
    <ul className={classes.warnings}>
      {sentences.map((sentence) => (
        <li key={sentence}>
          <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  )
}
