import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useOfferedOf } from '../actions.ts'

/** What brings contacts in and out, and what brings together those that are here twice. */
export function FilesMenu() {
  const { t } = useTranslation()
  const actions = useOfferedOf(
    'importContacts',
    'exportContacts',
    'findDuplicates',
    'relationships.forgetRemoved',
  )
  if (actions.length === 0) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={t('contactFiles.menu')}>
          <IconDots size={18} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ id, label, run }) => (
          <Menu.Item key={id} onClick={run}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
