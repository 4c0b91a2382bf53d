import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconLink, IconLinkOff, IconMessage2, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VariantPatch } from '../../../shared/calendar/calendar.ts'
import { linkOf, linkPlaceOf, type Sending } from '../../../shared/calendar/outgoing.ts'
import { type LinkPlace, linkPlaces } from '../../../shared/text/link.ts'

interface VariantMoreProps {
  sending: Sending
  name: string
  hasComment: boolean
  onComment: () => void
  onChange: (patch: VariantPatch) => void
  onRemove: () => void
}

/** What a channel may have beside its text, and rarely has: a first comment, a link of its own, another place for it. */
export function VariantMore({ sending, name, hasComment, onComment, onChange, onRemove }: VariantMoreProps) {
  const { t } = useTranslation()
  const { variant, rule } = sending
  const canComment = rule.comment !== null
  const place = linkPlaceOf(sending)
  const places = linkPlaces.filter((one) => one !== 'comment' || canComment)
  // The field for the comment takes the focus; after every other choice the button has it again.
  const [isWriting, setWriting] = useState(false)
  const writeComment = () => {
    setWriting(true)
    onComment()
  }
  return (
    <Menu position="bottom-end" returnFocus={!isWriting} onOpen={() => setWriting(false)}>
      <Menu.Target>
        <ActionIcon size="sm" aria-label={t('editor.more', { name })}>
          <IconDots size={16} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {canComment && !hasComment ? (
          <Menu.Item leftSection={<IconMessage2 size={16} stroke={1.5} aria-hidden />} onClick={writeComment}>
            {t('editor.comment.write')}
          </Menu.Item>
        ) : null}
        {variant.link === null ? (
          <Menu.Item
            leftSection={<IconLink size={16} stroke={1.5} aria-hidden />}
            onClick={() => onChange({ link: '' })}
          >
            {t('editor.link.own')}
          </Menu.Item>
        ) : (
          <Menu.Item
            leftSection={<IconLinkOff size={16} stroke={1.5} aria-hidden />}
            onClick={() => onChange({ link: null })}
          >
            {t('editor.link.shared')}
          </Menu.Item>
        )}
        {linkOf(sending) === '' ? null : (
          <>
            <Menu.Label>{t('editor.link.where')}</Menu.Label>
            <Menu.RadioGroup value={place} onChange={(one) => onChange({ linkPlace: one as LinkPlace })}>
              {places.map((one) => (
                <Menu.RadioItem key={one} value={one} closeMenuOnClick>
                  {t(`editor.link.place.${one}`)}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconX size={16} stroke={1.5} aria-hidden />} onClick={onRemove}>
          {t('calendar.removeChannel', { name })}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
