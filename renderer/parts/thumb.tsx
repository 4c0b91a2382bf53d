import { IconFileTypePdf, IconMovie, IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import { kindOf, type Media } from '../../shared/media/media.ts'
import classes from './thumb.module.css'

interface ThumbProps {
  file: Pick<Media, 'hash' | 'type'>
  /** In words, for whoever cannot see it; empty where the words stand beside it. */
  alt?: string
  size?: 'tile' | 'card'
  /** `contain` shows all of it, `cover` fills its frame. */
  fit?: 'cover' | 'contain'
  /** Of the mark that stands for what cannot be drawn. */
  iconSize?: number
  className?: string | undefined
}

const icons = { image: IconPhoto, video: IconMovie, document: IconFileTypePdf }

/** A file as a small picture; what cannot be drawn shows its kind. */
export function Thumb({
  file,
  alt = '',
  size = 'card',
  fit = 'cover',
  iconSize = 24,
  className,
}: ThumbProps) {
  const [isBlank, setBlank] = useState(true)
  const Icon = icons[kindOf(file.type)]
  return (
    <span
      className={`${classes.frame} ${className ?? ''}`}
      data-fit={fit}
      data-blank={isBlank || undefined}
      {...(isBlank && alt ? { role: 'img', 'aria-label': alt } : {})}
    >
      <img
        key={file.hash}
        className={classes.picture}
        src={`/thumb/${size}/${file.hash}`}
        alt={alt}
        loading="lazy"
        decoding="async"
        draggable={false}
        // One dot is what main sends for a file that nobody can draw.
        onLoad={(event) => setBlank(event.currentTarget.naturalWidth <= 1)}
        onError={() => setBlank(true)}
      />
      <Icon className={classes.icon} size={iconSize} stroke={1.3} aria-hidden />
    </span>
  )
}
