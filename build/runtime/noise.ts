const chromiumLines = [
  /^\[\d+:\d+\/\d+\.\d+:(INFO|WARNING|ERROR|FATAL|VERBOSE\d*):/,
  /^\[\d+:\d+:\d+\/\d+\.\d+:(INFO|WARNING|ERROR|FATAL|VERBOSE\d*):/,
  /^\([^)]*:\d+\): (Gtk|GLib|Gdk|dconf|GLib-GIO|Pango)[\w-]*-(WARNING|CRITICAL|Message|MESSAGE)/,
  /^(Gtk|GLib|Gdk|dconf)-(WARNING|CRITICAL|Message|MESSAGE)/,
  /^(libva|Fontconfig|MESA|dbus)\b.*(error|warning)/i,
  /^\s*$/,
]

/** Lines that Chromium and its libraries write to stderr on machines without a desktop; they help no person. */
export function isChromiumNoise(line: string): boolean {
  return chromiumLines.some((pattern) => pattern.test(line))
}
