import { Button, Select, TextInput } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isWritten } from '../../../shared/review/measure-text.ts'
import { builtInMeasures, isMeasureKey, measureKeys } from '../../../shared/review/measures.ts'
import { measures } from '../../../shared/review/review.ts'
import type { ReviewAnswer } from '../../../shared/review/review-month.ts'
import { handleOf } from '../../../shared/strategy/networks.ts'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { useNetworkName } from '../../parts/network-mark.tsx'
import { useRead } from '../../use-read.ts'
import { typeReadings } from '../store.ts'
import { examples, formOf } from './number-form.ts'
import classes from './numbers.module.css'

const brand = 'brand'

/** A number of another measure, of the brand, a channel or a campaign. */
export function AddNumber({ review, onClose }: { review: ReviewAnswer; onClose: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const { value: records } = useRead('places of numbers', () => api.strategy.read(), tables)
  const [measureId, setMeasure] = useState<string | null>(null)
  const [place, setPlace] = useState(brand)
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const [kind = brand, id = null] = place.split(' ')
  const where = {
    channelId: kind === 'channel' ? id : null,
    campaignId: kind === 'campaign' ? id : null,
  }
  const isCampaign = where.campaignId !== null
  const known = measureKeys.filter((key) => isCampaign || !measures.some((one) => one === key))
  const unit = isMeasureKey(measureId) ? builtInMeasures[measureId].unit : 'count'
  const form = formOf(measureId, unit, format)
  const told = records?.measures.filter(({ formula }) => !formula) ?? []

  async function put() {
    const value = form.read(text)
    if (!measureId || value === null) return
    if (value === undefined) {
      setFault(t(`review.cell.${form.fault(text) ?? 'noNumber'}`, form.told))
      return
    }
    const isThere = review.more.some(
      (one) =>
        one.measureId === measureId &&
        one.channelId === where.channelId &&
        one.campaignId === where.campaignId &&
        one.source !== 'computed',
    )
    if (isThere) {
      setFault(t('review.more.known'))
      return
    }
    await typeReadings([{ measureId, ...where, value }])
    setText('')
    setMeasure(null)
    setFault(undefined)
    field.current?.focus()
  }

  function keys(event: KeyboardEvent) {
    if (event.key === 'Escape') onClose()
    if (event.key === 'Enter') void put().catch(() => undefined)
  }

  return (
    <div className={classes.adding}>
      <Select
        ref={field}
        autoFocus
        aria-label={t('review.more.measure')}
        placeholder={t('review.more.measure')}
        searchable
        value={measureId}
        nothingFoundMessage={t('measures.noneFound')}
        data={[
          ...(told.length > 0
            ? [
                {
                  group: t('measures.ownGroup'),
                  items: told.map((one) => ({ value: one.id, label: one.name || '…' })),
                },
              ]
            : []),
          {
            group: t('measures.knownGroup'),
            items: known.map((key) => ({ value: key as string, label: t(`glossary.measureName.${key}`) })),
          },
        ]}
        onChange={setMeasure}
      />
      <Select
        aria-label={t('review.more.place')}
        allowDeselect={false}
        searchable
        value={place}
        data={[
          { value: brand, label: t('review.wholeBrand') },
          {
            group: t('glossary.channel'),
            items: review.channels.flatMap(({ channelId, network, handle }) =>
              channelId && network
                ? [
                    {
                      value: `channel ${channelId}`,
                      label: `${networkName(network)} ${handleOf({ network, handle })}`.trim(),
                    },
                  ]
                : [],
            ),
          },
          {
            group: t('glossary.campaign'),
            items: (records?.campaigns ?? []).map((one) => ({
              value: `campaign ${one.id}`,
              label: one.name || one.code || '…',
            })),
          },
        ]}
        onChange={(next) => setPlace(next ?? brand)}
      />
      <TextInput
        aria-label={t('review.more.value')}
        placeholder={isWritten(unit) ? form.write(examples[unit]) : t('review.more.value')}
        inputMode={isWritten(unit) ? 'text' : 'numeric'}
        value={text}
        error={fault}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setFault(undefined)
        }}
        onKeyDown={keys}
      />
      <Button variant="filled" disabled={!measureId} onClick={() => void put().catch(() => undefined)}>
        {t('review.more.put')}
      </Button>
      <Button variant="subtle" onClick={onClose}>
        {t('app.close')}
      </Button>
    </div>
  )
}

const tables = ['measure', 'campaign', 'channel'] as const
