import { Button } from '@mantine/core'
import { IconTrash, IconUsers } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactFacets } from '../../../shared/relationships/contact-list.ts'
import { contactFilterText } from '../../../shared/relationships/contact-view.ts'
import { cellName, keyOfName, type MapCell } from '../../../shared/relationships/network-map.ts'
import type { Goal } from '../../../shared/strategy/strategy.ts'
import { api } from '../../api.ts'
import { draftOf } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { NumberEdit } from '../../parts/number-edit.tsx'
import { Tasks } from '../../parts/tasks.tsx'
import { go, setView } from '../../place.ts'
import { save, sayWhy } from '../../saving.ts'
import { Choice } from '../../ui/input/choice.tsx'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { SidePanel } from '../../ui/page/side-panel.tsx'
import { useRead } from '../../use-read.ts'
import { quiet } from '../contact/contact-choices.tsx'
import classes from '../contact/panel.module.css'

const close = () => setView({ industry: undefined, place: undefined, target: undefined })

interface MapPanelProps {
  cell: MapCell
  audienceId: string | null
  goals: readonly Pick<Goal, 'id' | 'title'>[]
  people: readonly string[]
}

/** One cell of the map: who is there, how many are wanted and for which goal, and the steps to find them. */
export function MapPanel({ cell, audienceId, goals, people }: MapPanelProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const ids = useId()
  const { industry, place, count, target } = cell
  const title = cellName(cell) || t('networkMap.unknown')
  const change = async (patch: { wanted?: number | null; goalId?: string | null }) => {
    if (patch.wanted === null)
      return target ? save(() => api.relationships.removeTarget(target.id)) : undefined
    const { wanted = 1, goalId = null } = { ...target, ...patch }
    return save(() =>
      api.relationships.setTarget({ industry, place, audienceId, wanted: wanted ?? 1, goalId }),
    )
  }
  return (
    <SidePanel
      title={title}
      overline={t('networkMap.cell')}
      width={400}
      onClose={close}
      footer={
        target ? (
          <ForWriters>
            <Button
              variant="subtle"
              color="red"
              leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
              onClick={() => void save(() => api.relationships.removeTarget(target.id)).catch(() => {})}
            >
              {t('networkMap.removeTarget')}
            </Button>
          </ForWriters>
        ) : null
      }
    >
      <p className={classes.next}>{t('networkMap.there', { count, number: format.number(count) })}</p>
      {count > 0 ? (
        <Button
          variant="subtle"
          leftSection={<IconUsers size={16} stroke={1.5} aria-hidden />}
          onClick={() => void showThem(cell, audienceId).catch(sayWhy)}
        >
          {t('networkMap.showThem')}
        </Button>
      ) : null}
      <FieldRow label={t('networkMap.wanted')} htmlFor={`${ids}wanted`}>
        <NumberEdit
          id={`${ids}wanted`}
          label={t('networkMap.wanted')}
          placeholder="–"
          min={1}
          max={10_000}
          isWhole
          value={target?.wanted ?? null}
          onDraft={draftOf('networkTarget', target?.id ?? ids, 'wanted')}
          onSave={(wanted) => change({ wanted })}
        />
      </FieldRow>
      {target ? (
        <>
          <FieldRow label={t('networkMap.goal')} htmlFor={`${ids}goal`}>
            <Choice
              id={`${ids}goal`}
              classNames={quiet}
              value={target.goalId}
              data={goals.map(({ id, title: name }) => ({ value: id, label: name || '…' }))}
              placeholder={t('relationships.choosePlaceholder')}
              clearable
              allowDeselect={false}
              onChange={(goalId) => void change({ goalId }).catch(() => {})}
            />
          </FieldRow>
          <Steps targetId={target.id} people={people} />
        </>
      ) : (
        <p className={classes.hint}>{t('networkMap.noTarget')}</p>
      )}
    </SidePanel>
  )
}

/** The contacts of a cell as a list, however each writes its industry and place. */
async function showThem({ industry, place }: MapCell, audienceId: string | null): Promise<void> {
  const facets = await api.relationships.facets()
  const spelt = (used: ContactFacets['places'], name: string) => {
    const alike = used.map(({ value }) => value).filter((value) => keyOfName(value) === keyOfName(name))
    return alike.length > 0 ? alike : [name]
  }
  const filter = contactFilterText({
    industries: spelt(facets.industries, industry),
    places: spelt(facets.places, place),
    ...(audienceId && { audienceIds: [audienceId] }),
  })
  go({ screen: 'relationships', view: { filter } })
}

/** What somebody does to find them, each with its day: it stands on the calendar and on Today. */
function Steps({ targetId, people }: { targetId: string; people: readonly string[] }) {
  const { t } = useTranslation()
  const { value } = useRead(
    `steps ${targetId}`,
    () => Promise.all([api.tasks.list({ targetId }), api.tasks.listChecklists()]),
    ['task', 'checklist'],
  )
  const [tasks, checklists] = value ?? [[], []]
  return <Tasks of={{ targetId }} title={t('networkMap.steps')} {...{ tasks, checklists, people }} />
}
