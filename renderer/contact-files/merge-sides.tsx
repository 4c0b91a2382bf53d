import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../shared/record.ts'
import {
  type DuplicateGroup,
  isSaid,
  type MergeField,
  type MergeSide,
  mergeFields,
} from '../../shared/relationships/contact-duplicates.ts'
import { isUsualType } from '../../shared/relationships/relationships.ts'
import { useFormat } from '../parts/format.ts'
import { isolate } from '../parts/label.ts'
import { takeFocus } from '../ui/input/take-focus.ts'
import { useColumnName } from './column-name.ts'
import classes from './contact-files.module.css'
import { backToList, compare, merge, tellApart } from './duplicates-store.ts'

interface MergeSidesProps {
  group: DuplicateGroup
  sides: readonly MergeSide[]
  isBusy: boolean
}

type Picks = Partial<Record<MergeField, Id>>

/** Contacts beside each other, line by line: what differs is chosen, what is missing comes from the other. */
export function MergeSides({ group, sides, isBusy }: MergeSidesProps) {
  const { t } = useTranslation()
  const [picks, setPicks] = useState<Picks>({})
  const differing = mergeFields.filter((field) => sides.some((side) => isSaid(side[field])))
  const shown = (field: MergeField) => picks[field] ?? sides.find((side) => isSaid(side[field]))?.id
  return (
    <form
      className={classes.whole}
      onSubmit={(event) => {
        event.preventDefault()
        void merge(picks)
      }}
    >
      <div className={classes.look}>
        <p className={classes.lead}>
          <strong>{t('contactFiles.duplicates.mergeTitle')}</strong> {t('contactFiles.duplicates.mergeHow')}
        </p>
        <table className={classes.sides}>
          <Heads group={group} sides={sides} />
          <tbody>
            {differing.map((field) => (
              <FieldLine
                key={field}
                field={field}
                sides={sides}
                picked={shown(field)}
                onPick={(id) => setPicks({ ...picks, [field]: id })}
              />
            ))}
            <Hanging sides={sides} />
          </tbody>
        </table>
      </div>
      <div className={classes.foot}>
        <Button variant="subtle" className={classes.other} onClick={backToList}>
          {t('contactFiles.duplicates.back')}
        </Button>
        <Button disabled={isBusy} onClick={() => void tellApart()}>
          {t('contactFiles.duplicates.apart')}
        </Button>
        <Button type="submit" ref={takeFocus} variant="filled" loading={isBusy}>
          {t('contactFiles.duplicates.merge')}
        </Button>
      </div>
    </form>
  )
}

function Heads({ group, sides }: Pick<MergeSidesProps, 'group' | 'sides'>) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <thead>
      <tr>
        <th scope="col">{t('contactFiles.duplicates.field')}</th>
        {sides.map(({ id, name, createdAt }) => {
          const shown = name || t('relationships.noName')
          return (
            <th key={id} scope="col">
              <bdi className={classes.name}>{shown}</bdi>
              <span className={classes.about}>
                {t('contactFiles.duplicates.added', { day: format.moment(createdAt) })}
              </span>
              {sides.length > 2 ? (
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={t('contactFiles.duplicates.leaveOut', { name: isolate(shown) })}
                  onClick={() => void compare({ ...group, ids: sides.map((side) => side.id) }, [id])}
                >
                  {t('app.close')}
                </Button>
              ) : null}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

interface FieldLineProps {
  field: MergeField
  sides: readonly MergeSide[]
  picked: Id | undefined
  onPick: (id: Id) => void
}

function FieldLine({ field, sides, picked, onPick }: FieldLineProps) {
  const { t } = useTranslation()
  const write = useValue()
  const name = useColumnName()(field)
  const group = useId()
  const values = sides.map((side) => String(side[field] ?? ''))
  const isSame = values.every((value) => value === values[0])
  return (
    <tr>
      <th scope="row">{name}</th>
      {sides.map((side) => {
        const written = write(side, field)
        return (
          <td key={side.id}>
            {isSame ? (
              <span dir="auto">{written}</span>
            ) : (
              <label className={classes.choice}>
                <input
                  type="radio"
                  name={group}
                  aria-label={`${name}: ${written || t('contactFiles.duplicates.nothing')}`}
                  checked={side.id === picked}
                  onChange={() => onPick(side.id)}
                />
                {written ? (
                  <span dir="auto">{written}</span>
                ) : (
                  <span className={classes.about}>{t('contactFiles.duplicates.nothing')}</span>
                )}
              </label>
            )}
          </td>
        )
      })}
    </tr>
  )
}

/** What a field says, in the reader's words. */
function useValue(): (side: MergeSide, field: MergeField) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return (side, field) => {
    const value = side[field]
    if (!isSaid(value)) return ''
    if (field === 'organisationId') return side.organisation ?? ''
    if (field === 'goalId') return side.goal ?? ''
    if (field === 'languages') return side.languages.split(' ').map(format.languageName).join(', ')
    if (field === 'stage') return t(`relationships.stage.${side.stage}`)
    if (field === 'basis' && side.basis) return t(`relationships.basis.${side.basis}`)
    if (field === 'type' && side.type && isUsualType(side.type)) return t(`relationships.type.${side.type}`)
    if (field === 'cadenceDays' && side.cadenceDays)
      return t('relationships.everyDays', { count: side.cadenceDays })
    return typeof value === 'number' ? format.number(value) : String(value)
  }
}

/** What is kept of all: nothing here is to be chosen. */
function Hanging({ sides }: { sides: readonly MergeSide[] }) {
  const { t } = useTranslation()
  const words = ({ handles, addresses, tags, touchpoints, tasks, people }: MergeSide) => [
    ...handles.map(({ handle, url }) => handle || url),
    ...addresses.map(({ value }) => value),
    ...tags.map(({ tag }) => `#${tag}`),
    ...(touchpoints > 0 ? [t('contactFiles.duplicates.touchpoints', { count: touchpoints })] : []),
    ...(tasks > 0 ? [t('contactFiles.duplicates.tasks', { count: tasks })] : []),
    ...(people > 0 ? [t('contactFiles.duplicates.people', { count: people })] : []),
  ]
  const all = sides.map(words)
  if (all.every((one) => one.length === 0)) return null
  return (
    <tr>
      <th scope="row">
        {t('contactFiles.duplicates.hangs')}
        <span className={classes.about}>{t('contactFiles.duplicates.all')}</span>
      </th>
      {sides.map(({ id }, at) => (
        <td key={id}>
          {all[at]?.map((word) => (
            <bdi key={word} className={classes.hung}>
              {word}
            </bdi>
          ))}
        </td>
      ))}
    </tr>
  )
}
