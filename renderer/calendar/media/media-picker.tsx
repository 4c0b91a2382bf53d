import { Button, Modal, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UsedMedia } from '../../../shared/media/media.ts'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { Thumb } from '../../parts/thumb.tsx'
import { useRead } from '../../use-read.ts'
import { attachMedia } from './media-edits.ts'
import classes from './post-media.module.css'

interface MediaPickerProps {
  place: { postId: Id; variantId: Id | null }
  there: readonly UsedMedia[]
  onClose: () => void
}

/** More than these are found by searching. */
const most = 120

/** Files of the library to put into a post, in the order in which they are chosen. */
export function MediaPicker({ place, there, onClose }: MediaPickerProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<readonly Id[]>([])
  const filter = { search, shown: 'all', kind: null, tag: null } as const
  const { value: list } = useRead(search, () => api.media.list(filter), ['media', 'mediaTag'])
  const rows = (list?.rows ?? []).filter(({ id }) => !there.some(({ mediaId }) => mediaId === id))
  const toggle = (id: Id) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  const add = () =>
    void attachMedia(place, chosen)
      .then(onClose)
      .catch(() => {})
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('media.fromLibrary')}
      size={760}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      attributes={{ header: { role: 'presentation' } }}
    >
      <TextInput
        data-autofocus
        aria-label={t('media.search')}
        placeholder={t('media.search')}
        maxLength={200}
        attributes={{ input: { dir: 'auto' } }}
        leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {list && rows.length === 0 ? (
        <p className={classes.quiet}>{t(list.all === 0 ? 'media.emptyWhy' : 'media.nothingToAdd')}</p>
      ) : null}
      <fieldset className={classes.picker} aria-label={t('media.files')}>
        {rows.slice(0, most).map((row) => (
          <button
            key={row.id}
            type="button"
            className={classes.choice}
            aria-pressed={chosen.includes(row.id)}
            onClick={() => toggle(row.id)}
          >
            <Thumb file={row} className={classes.choiceThumb} iconSize={32} />
            <bdi className={classes.choiceName}>{row.name}</bdi>
          </button>
        ))}
      </fieldset>
      {rows.length > most ? (
        <p className={classes.quiet}>{t('media.searchRest', { count: rows.length - most })}</p>
      ) : null}
      <div className={classes.foot}>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button variant="filled" disabled={chosen.length === 0} onClick={add}>
          {t('media.attachCount', { count: chosen.length, number: format.number(chosen.length) })}
        </Button>
      </div>
    </Modal>
  )
}
