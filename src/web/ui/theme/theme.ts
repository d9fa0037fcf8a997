import {
  Button,
  Checkbox,
  createTheme,
  Drawer,
  type MantineColorsTuple,
  Modal,
  type VariantColorsResolver,
} from '@mantine/core';

/** Every shade is the token: light and dark are decided in CSS, once, in tokens.css. */
const curtain = Array.from({ length: 10 }, () => 'var(--red)') as unknown as MantineColorsTuple;

const variantColorResolver: VariantColorsResolver = ({ variant }) => {
  if (variant === 'filled') {
    return {
      background: 'var(--red)',
      hover: 'var(--red-ink)',
      color: 'var(--on-red)',
      border: '1px solid var(--red)',
    };
  }
  if (variant === 'subtle' || variant === 'transparent') {
    return {
      background: 'transparent',
      hover: 'var(--grey-soft)',
      color: 'var(--ink)',
      border: '1px solid transparent',
    };
  }
  if (variant === 'light') {
    return { background: 'var(--red-soft)', hover: 'var(--red-soft)', color: 'var(--red-ink)', border: 'none' };
  }
  return {
    background: 'var(--raised)',
    hover: 'var(--surface)',
    color: 'var(--ink)',
    border: '1px solid var(--line-2)',
  };
};

export const theme = createTheme({
  colors: { curtain },
  primaryColor: 'curtain',
  variantColorResolver,
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '560' },
  fontSizes: { xs: '13px', sm: '14.5px', md: '15px', lg: '19px', xl: '25px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '8px', xl: '8px' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: Button.extend({ defaultProps: { variant: 'default' } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'sm' } }),
    Modal: Modal.extend({
      defaultProps: { centered: true, transitionProps: { duration: 140 }, overlayProps: { backgroundOpacity: 0.35 } },
    }),
    Drawer: Drawer.extend({
      defaultProps: { position: 'right', transitionProps: { duration: 140 }, overlayProps: { backgroundOpacity: 0.2 } },
    }),
  },
});
