import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, useActions } from '../../actions.ts'
import { setView, usePlace } from '../../place.ts'
import { type PostPartName, postParts, showPart } from './post-parts.ts'

const titles = {
  belongs: 'calendar.belongs',
  comments: 'comment.title',
  work: 'editor.parts.work',
  again: 'editor.parts.again',
  versions: 'editor.parts.versions',
} as const satisfies Record<PostPartName, string>

/** Every part of a post has an entry in the palette, and a place that names one leads there once. */
export function usePostPartsByName(): void {
  const { t } = useTranslation()
  const named = usePlace().view?.part
  useEffect(() => {
    const name = postParts.find((one) => one === named)
    if (!name) return
    showPart(name)
    setView({ part: undefined })
  }, [named])
  useActions(
    useMemo(
      () =>
        postParts.map(
          (name): Action => ({
            id: `calendar.part.${name}`,
            label: t('calendar.show', { view: t(titles[name]) }),
            section: t('calendar.title'),
            run: () => showPart(name),
          }),
        ),
      [t],
    ),
  )
}
