import { Select } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../shared/record.ts'
import { api } from '../api.ts'
import { go } from '../place.ts'
import { save } from '../saving.ts'
import { useReadOnly } from '../ui/input/read-only.ts'
import { FieldRow } from '../ui/page/field-row.tsx'
import { useRead } from '../use-read.ts'
import classes from './post/post-panel.module.css'

async function readOrigin(postId: Id) {
  const [origin, places] = await Promise.all([api.library.findOrigin(postId), api.library.listPlaces()])
  const bid = origin?.bidId ? (await api.alliances.readBid(origin.bidId)).bid : null
  return { origin, places, bid }
}

/**
 * The blog, forum, group or newsletter that the idea of a post came from, or the bid that it tells of. What was made from
 * another post says that instead.
 */
export function FoundAt({ postId }: { postId: Id }) {
  const { t } = useTranslation()
  const id = useId()
  const isReadOnly = useReadOnly()
  const { value } = useRead(`found ${postId}`, () => readOrigin(postId), ['origin', 'place', 'post', 'bid'])
  if (!value) return null
  const { origin, places, bid } = value
  if (bid)
    return (
      <FieldRow label={t('alliances.tellsOf')}>
        <button
          type="button"
          className={classes.again}
          dir="auto"
          onClick={() => go({ screen: 'alliances', view: { bid: bid.id } })}
        >
          {bid.title || t('alliances.noTitle')}
        </button>
      </FieldRow>
    )
  const place = places.find((one) => one.id === origin?.placeId)
  if (origin?.sourceId || places.length === 0 || (isReadOnly && !place)) return null
  const named = places.map((one) => ({ value: one.id, label: one.name || t('strategy.list.unnamed') }))
  return (
    <FieldRow label={t('editor.found.title')} htmlFor={id}>
      <Select
        variant="unstyled"
        classNames={{ input: classes.bare, wrapper: classes.bareWrapper }}
        id={id}
        clearable
        searchable
        disabled={isReadOnly}
        placeholder="–"
        nothingFoundMessage={t('calendar.nothingToChoose')}
        value={place?.id ?? null}
        data={named}
        onChange={(placeId) => void save(() => api.library.setFoundAt({ postId, placeId })).catch(() => {})}
      />
      {place ? (
        <button
          type="button"
          className={classes.again}
          onClick={() => go({ screen: 'library', record: place.id, view: { shelf: 'places' } })}
        >
          {t('editor.found.show')}
        </button>
      ) : null}
    </FieldRow>
  )
}
