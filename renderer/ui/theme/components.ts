import type { MantineThemeComponents } from '@mantine/core'
import classes from './components.module.css'

/** The kit's middle size is 36 px high; ours is 32, on the 4 px grid with the 36 px rows. */
const heights: Record<string, string> = { xs: '28px', sm: '32px', md: '40px' }
const heightOf = (name: string, part: string) => (_theme: unknown, props: { size?: unknown }) => {
  const height = heights[String(props.size)]
  return { [part]: height ? { [name]: height } : {} }
}

const field = { size: 'sm', classNames: { input: classes.input, label: classes.label } }
const list = { ...field, comboboxProps: { shadow: 'md', transitionProps: { duration: 0 } } }

/** Defaults of the component kit, so that screens write `<Button>` and get our look. */
export const components: MantineThemeComponents = {
  Button: {
    defaultProps: { size: 'sm', variant: 'default' },
    classNames: { root: classes.button },
    vars: heightOf('--button-height', 'root'),
  },
  // What `useClearByKey` presses.
  InputClearButton: { defaultProps: { 'data-clears': true } },
  Input: { vars: heightOf('--input-height', 'wrapper') },
  Pill: { defaultProps: { size: 'sm' } },
  ActionIcon: { defaultProps: { size: 'md', variant: 'subtle', color: 'gray' } },
  CloseButton: { defaultProps: { size: 'sm' } },
  TextInput: { defaultProps: field },
  Textarea: { defaultProps: field },
  NumberInput: { defaultProps: field },
  PasswordInput: { defaultProps: field },
  NativeSelect: { defaultProps: field },
  Select: { defaultProps: list },
  MultiSelect: { defaultProps: list },
  TagsInput: { defaultProps: list },
  Autocomplete: { defaultProps: list },
  TimeInput: { defaultProps: field },
  Checkbox: { defaultProps: { size: 'sm' }, classNames: { label: classes.choice } },
  Radio: { defaultProps: { size: 'sm' }, classNames: { label: classes.choice } },
  Switch: { defaultProps: { size: 'sm', withThumbIndicator: false } },
  Menu: {
    defaultProps: {
      shadow: 'md',
      position: 'bottom-start',
      transitionProps: { duration: 0 },
      offset: 4,
      // It would stand in the menu as something that is no menu item.
      withInitialFocusPlaceholder: false,
    },
    classNames: { dropdown: classes.dropdown, item: classes.item, label: classes.groupLabel },
  },
  MenuDivider: { defaultProps: { role: 'separator' } },
  MenuLabel: { defaultProps: { role: 'presentation' } },
  Popover: {
    defaultProps: { shadow: 'md', transitionProps: { duration: 0 } },
    classNames: { dropdown: classes.dropdown },
  },
  Combobox: { classNames: { dropdown: classes.dropdown, option: classes.item } },
  Tooltip: {
    defaultProps: { openDelay: 500, transitionProps: { duration: 0 } },
    classNames: { tooltip: classes.tooltip },
  },
  Modal: {
    defaultProps: {
      // The page itself never scrolls, and locking it would write a style tag that the security policy refuses.
      lockScroll: false,
      centered: true,
      padding: 24,
      overlayProps: { backgroundOpacity: 0.32 },
      transitionProps: { duration: 120 },
    },
    classNames: { content: classes.dialog, header: classes.dialogHeader, title: classes.dialogTitle },
  },
  ModalRoot: { defaultProps: { lockScroll: false } },
  Tabs: { classNames: { tab: classes.tab, list: classes.tabs } },
  SegmentedControl: {
    defaultProps: { size: 'sm', transitionDuration: 120 },
    classNames: { root: classes.segments, label: classes.segment, indicator: classes.segmentOn },
  },
  Badge: {
    defaultProps: { variant: 'light', color: 'gray', radius: 'sm' },
    classNames: { root: classes.badge },
  },
  Table: { classNames: { th: classes.th, td: classes.td } },
  Anchor: { defaultProps: { underline: 'always' } },
  Kbd: { classNames: { root: classes.kbd } },
}
