/** Six hues for people; the lightness of each is the theme's, so that letters stay readable. */
import { css } from 'lit';

export const avatarStyles = css`
  .avatar {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--_avatar);
    block-size: var(--_avatar);
    border: 1px solid transparent; /* seen in forced colours, where backgrounds are gone */
    border-radius: var(--rim-avatar-radius, 50%);
    background: light-dark(hsl(var(--_hue) 60% 89%), hsl(var(--_hue) 32% 27%));
    color: light-dark(hsl(var(--_hue) 60% 27%), hsl(var(--_hue) 60% 87%));
    font-size: calc(var(--_avatar) * 0.38);
    font-weight: 650;
    line-height: 1;
    user-select: none;
  }

  .hue0 {
    --_hue: 215;
  }

  .hue1 {
    --_hue: 265;
  }

  .hue2 {
    --_hue: 330;
  }

  .hue3 {
    --_hue: 15;
  }

  .hue4 {
    --_hue: 150;
  }

  .hue5 {
    --_hue: 185;
  }

  .sender {
    color: light-dark(hsl(var(--_hue) 60% 30%), hsl(var(--_hue) 60% 77%));
  }
`;
