/**
 * Who may import whom, from docs/implementation.md, as zones for import-x/no-restricted-paths:
 * files under `target` must not import anything under `from`, apart from `except`.
 *
 *   app -> components -> lib
 *   components: feature -> figures -> viz -> ui   (hooks: for all but viz and ui)
 *   lib: arch <- ops <- format <- layout, content, store   (each may import all to its left)
 *        arch <- ops <- engine, which also knows the ImageNet names and the list of networks
 *        (content/imagenet, content/networks); store knows the engine by its types only
 */
const features = ['about', 'calculator', 'classifier', 'explorer', 'home', 'lesson', 'shell'];
const pureParts = ['arch', 'ops', 'layout', 'format', 'content', 'engine', 'store'];

/** lib/<part> may import its own files and lib/<allowed> only. */
function libZone(part, allowed, exceptFiles = []) {
  const own = [part, ...allowed].map((name) => `./${name}`);
  return {
    target: `./lib/${part}`,
    from: './lib',
    except: [...own, ...exceptFiles],
    message: `lib/${part} may import ${allowed.length > 0 ? allowed.map((a) => `lib/${a}`).join(', ') : 'nothing else from lib'}.`,
  };
}

/** components/<part> may not import components/<forbidden>. */
function componentZones(part, forbidden) {
  return forbidden.map((name) => ({
    target: `./components/${part}`,
    from: `./components/${name}`,
    message: `components/${part} must not import components/${name}.`,
  }));
}

export const layerZones = [
  { target: './lib', from: './components', message: 'lib knows no component.' },
  { target: './lib', from: './app', message: 'lib knows no route.' },
  { target: './components', from: './app', message: 'components know no route.' },
  libZone('arch', []),
  libZone('ops', ['arch']),
  libZone('layout', ['arch', 'ops', 'format']),
  libZone('format', ['arch', 'ops']),
  libZone('content', ['arch', 'ops', 'format']),
  libZone('engine', ['arch', 'ops', 'content/imagenet', 'content/networks']),
  libZone('store', ['arch', 'ops', 'format'], ['./engine/types.ts']),
  ...componentZones('ui', ['viz', 'figures', 'hooks', ...features]),
  ...componentZones('viz', ['figures', 'hooks', ...features]),
  ...['engine', 'store'].map((name) => ({
    target: './components/viz',
    from: `./lib/${name}`,
    message: 'viz is drawn from props: no store, no engine.',
  })),
  ...pureParts
    .filter((name) => name !== 'format' && name !== 'store')
    .map((name) => ({
      target: './components/ui',
      from: `./lib/${name}`,
      message: 'ui knows no MobileNet word.',
    })),
  ...componentZones('figures', features),
  ...componentZones('hooks', ['ui', 'viz', 'figures', ...features]),
  ...features.flatMap((feature) =>
    componentZones(
      feature,
      features.filter((other) => other !== feature),
    ),
  ),
];
