import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PostWithVariants } from '../../../shared/calendar/calendar.ts'
import { type Action, useActions } from '../../actions.ts'
import { fetched } from '../../ui/page/fetched.tsx'

// Seen now and then: a panel opens without it.
const Preview = fetched(async () => (await import('../preview/preview.tsx')).Preview)

/** Shows a post as its networks would, from one of its channels or by name from the palette. */
export function usePostPreview(detail: PostWithVariants): {
  show: (variantId: string) => void
  dialog: ReactNode
} {
  const { t } = useTranslation()
  const [variantId, show] = useState<string>()
  const first = detail.variants.find(({ channelId }) => channelId !== null)?.id
  const actions = useMemo(
    (): Action[] =>
      first
        ? [
            {
              id: 'calendar.preview',
              label: t('editor.preview.act'),
              section: t('shell.calendar'),
              run: () => show(first),
            },
          ]
        : [],
    [t, first],
  )
  useActions(actions)
  return {
    show,
    dialog: variantId ? (
      <Preview detail={detail} variantId={variantId} onShow={show} onClose={() => show(undefined)} />
    ) : null,
  }
}
