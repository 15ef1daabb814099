import { theme, type ThemeConfig } from 'antd';

/** Every colour of the application, in both lights. Views use them as CSS variables (`--ink`), the component library as its tokens. */
const light = {
  ground: '#f5f3ee', surface: '#ffffff', sunken: '#edeae2', line: '#e2ded3', ink: '#1b2827', soft: '#556461', faint: '#66726f',
  agent: '#0f5f5a', agentSoft: '#cfe4df', customer: '#a4561f', customerSoft: '#f2ddcb',
  band: '#b9d8c6', usual: '#7a8683', outside: '#c06a00',
  well: '#e3efe9', wellInk: '#14524a', cue: '#ffc95c', cueInk: '#2a1d00', cueSoft: '#fff1d1',
  good: '#2a7350', warn: '#9a5a00', bad: '#b03a2a', badSoft: '#fbe6e1',
};

const dark: typeof light = {
  ground: '#0f1718', surface: '#172223', sunken: '#1f2c2d', line: '#2c3b3c', ink: '#e9efed', soft: '#a7b6b3', faint: '#9dacaa',
  agent: '#62c7b8', agentSoft: '#1d3f3d', customer: '#eca36a', customerSoft: '#473022',
  band: '#2f5b4b', usual: '#9aa8a5', outside: '#f0a94a',
  well: '#16302d', wellInk: '#a8dccf', cue: '#f4b94a', cueInk: '#231800', cueSoft: '#3a2d12',
  good: '#6cc79b', warn: '#f0b35a', bad: '#f0877a', badSoft: '#44231f',
};

export type Palette = typeof light;
export type Light = 'light' | 'dark';

export const palettes: Readonly<Record<Light, Palette>> = { light, dark };

// Chinese pages take letters and digits from Inter too, but quotation marks and dashes from the Chinese font, where they are wide.
const chineseFonts = `'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', system-ui, sans-serif`;
const fonts = `--font:'Inter Letters', ${chineseFonts};`;
const latinFonts = `--font:'Inter', system-ui, ${chineseFonts};`;

function rules(palette: Palette): string {
  return Object.entries(palette).map(([name, colour]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${colour};`).join('');
}

/** The style sheet of variables; also copied into the small window. */
export const variablesCss = `:root{${fonts}${rules(light)}color-scheme:light}:root[lang=en]{${latinFonts}}[data-light=dark]{${rules(dark)}color-scheme:dark}`;

export function antTheme(lightName: Light): ThemeConfig {
  const palette = palettes[lightName];
  return {
    algorithm: lightName === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      fontFamily: 'var(--font)', fontSize: 15, borderRadius: 10, controlHeight: 38, wireframe: false,
      colorPrimary: palette.agent, colorInfo: palette.agent, colorLink: palette.agent, colorSuccess: palette.good, colorWarning: palette.warn, colorError: palette.bad,
      colorTextBase: palette.ink, colorBgBase: palette.surface, colorBgLayout: palette.ground, colorBorder: palette.line, colorBorderSecondary: palette.line,
      colorTextPlaceholder: palette.faint, colorTextDescription: palette.soft,
      // What the algorithm makes of so dark a green is grey.
      colorInfoBg: palette.well, colorInfoBorder: palette.band, colorSuccessBg: palette.well, colorSuccessBorder: palette.band,
      colorWarningBg: palette.cueSoft, colorWarningBorder: palette.cue, colorErrorBg: palette.badSoft, colorErrorBorder: palette.badSoft,
      controlItemBgActive: palette.agentSoft, controlItemBgActiveHover: palette.agentSoft,
    },
    components: {
      // On the pale green and red of the dark light only dark letters can be read.
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 550, ...(lightName === 'dark' && { primaryColor: palette.ground, dangerColor: palette.ground, colorError: palette.bad, colorErrorHover: palette.bad }) },
      Segmented: { trackBg: palette.sunken, itemColor: palette.soft, itemSelectedBg: palette.surface },
    },
  };
}
