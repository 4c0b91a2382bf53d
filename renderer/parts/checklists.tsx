import { Button, Menu } from '@mantine/core'
import { IconChecklist, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Checklist, stepsIn, type Task, type TaskHost } from '../../shared/posts/task.ts'
import { NameDialog } from './name-dialog.tsx'
import { addTasks, keepChecklist, removeChecklist } from './task-edits.ts'

const icon = { size: 14, stroke: 1.5, 'aria-hidden': true } as const

interface ChecklistsProps {
  of: TaskHost
  tasks: readonly Task[]
  checklists: readonly Checklist[]
}

/** Steps that come back with many posts: ours to begin with, and those kept here. */
export function Checklists({ of, tasks, checklists }: ChecklistsProps) {
  const { t } = useTranslation()
  const [isNaming, setNaming] = useState(false)
  const take = (steps: string) => void addTasks(of, steps).catch(() => {})
  const starter = t('task.starter.steps')
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="xs" variant="subtle" leftSection={<IconChecklist {...icon} />}>
            {t('task.lists')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('task.take')}</Menu.Label>
          {checklists.map(({ id, name, steps }) => (
            <Menu.Item key={id} onClick={() => take(steps)}>
              {t('task.listOf', { name, count: stepsIn(steps).length })}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => take(starter)}>
            {t('task.listOf', { name: t('task.starter.name'), count: stepsIn(starter).length })}
          </Menu.Item>
          {tasks.length > 0 || checklists.length > 0 ? <Menu.Divider /> : null}
          {tasks.length > 0 ? (
            <Menu.Item leftSection={<IconPlus {...icon} />} onClick={() => setNaming(true)}>
              {t('task.keepList')}
            </Menu.Item>
          ) : null}
          {checklists.map(({ id, name }) => (
            <Menu.Item
              key={id}
              leftSection={<IconTrash {...icon} />}
              onClick={() => void removeChecklist(id, name).catch(() => {})}
            >
              {t('task.removeList', { name })}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {isNaming ? (
        <NameDialog
          title={t('task.keepListTitle')}
          label={t('task.listName')}
          keep={t('task.keepListButton')}
          why={t('task.keepListWhy')}
          onClose={() => setNaming(false)}
          onName={(name) => keepChecklist(name, tasks)}
        />
      ) : null}
    </>
  )
}
