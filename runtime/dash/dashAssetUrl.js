// dash.get_asset_url(path): the address of the assets stands in the tag of the page's script.
export function $dashAssetUrl(path) {
  return `${document.querySelector("script[data-assets]").dataset.assets}/${path}`;
}
