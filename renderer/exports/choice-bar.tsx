import { ActionIcon, Button, Select, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { editions, planSections } from '../../shared/print/exports.ts'
import { type PlanChoice, readOrder, writeOrder } from '../../shared/print/plan-choice.ts'
import { showUndoable } from '../undo-offer.ts'
import classes from './choice-bar.module.css'
import { changeWish, keepChoice, loadChoices, removeChoice, useExport } from './store.ts'
import type { Wish } from './wish.ts'

type Offered = Omit<PlanChoice, 'position'>

/** The choices by name; what is changed in one may be kept under its name, or under another one. */
export function ChoiceBar({ wish }: { wish: Wish }) {
  const { t } = useTranslation()
  const offered = useOffered()
  const [name, setName] = useState('')
  const order = writeOrder(wish.lines)
  const chosen = offered.find(
    ({ edition, sections }) => edition === wish.edition && writeOrder(readOrder(sections)) === order,
  )
  const isOwn = chosen && !editions.some((edition) => edition === chosen.id)
  const ownName = isOwn ? chosen.name : undefined
  // What is changed in an own choice is meant for it, unless another name is given.
  useEffect(() => {
    if (ownName) setName(ownName)
  }, [ownName])
  const keep = () => keepChoice(name.trim()).catch(() => {})
  return (
    <div>
      <div className={classes.bar}>
        <Select
          className={classes.select}
          label={t('exports.choice')}
          placeholder="—"
          data={offered.map(({ id, name: label }) => ({ value: id, label }))}
          value={chosen?.id ?? null}
          allowDeselect={false}
          onChange={(id) => {
            const choice = offered.find((one) => one.id === id)
            if (choice) changeWish({ edition: choice.edition, lines: readOrder(choice.sections) })
          }}
        />
        {isOwn && (
          <ActionIcon
            variant="subtle"
            size={36}
            aria-label={t('exports.removeChoice')}
            onClick={() => {
              const said = t('exports.removedChoice', { title: chosen.name })
              void removeChoice(chosen.id)
                .then(() => showUndoable(said, loadChoices))
                .catch(() => {})
            }}
          >
            <IconTrash size={16} stroke={1.5} />
          </ActionIcon>
        )}
      </div>
      {!chosen && (
        <div className={classes.bar}>
          <TextInput
            className={classes.select}
            label={t('exports.keepAs')}
            value={name}
            maxLength={100}
            onChange={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || name.trim() === '') return
              // Enter in this field keeps the choice; the form's own answer is to print.
              event.preventDefault()
              void keep()
            }}
          />
          <Button disabled={name.trim() === ''} onClick={() => void keep()}>
            {t('exports.keep')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Own choices, after the two everybody has until they keep one of that name. */
function useOffered(): Offered[] {
  const { t } = useTranslation()
  const own = useExport((state) => state.choices)
  const common = editions.map((edition) => ({
    id: edition,
    name: t(`exports.choiceName.${edition}`),
    edition,
    sections: planSections.join(' '),
  }))
  return [...common.filter(({ name }) => !own.some((choice) => choice.name === name)), ...own]
}
