import { ActionIcon } from '@mantine/core'
import { IconShare3 } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../shared/record.ts'
import { useActions } from '../actions.ts'
import { fetched } from '../ui/page/fetched.tsx'

const ShareDialog = fetched(async () => (await import('./share-dialog.tsx')).ShareDialog)

/** Opens what colleagues need to pass a post on; the palette finds it too. */
export function SharePost({ postId }: { postId: Id }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const label = t('handOff.share.action')
  const actions = useMemo(() => [{ id: 'handOff.share', label, run: () => setOpen(true) }], [label])
  useActions(actions)
  return (
    <>
      <ActionIcon aria-label={label} title={label} onClick={() => setOpen(true)}>
        <IconShare3 size={16} stroke={1.5} className="points" />
      </ActionIcon>
      {isOpen ? <ShareDialog postId={postId} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
