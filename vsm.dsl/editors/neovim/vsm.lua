-- vsm in Neovim 0.7 and later: the file type, and the language server for it. See README.md beside this file.
local M = {}

local clients = {}

-- The server is started once for each folder, and serves all files beneath it.
local function start(buffer, options)
  local root = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':p:h')
  local id = clients[root]
  if not id or not vim.lsp.get_client_by_id(id) then
    id = vim.lsp.start_client({
      name = 'vsm',
      cmd = options.cmd or { 'vsm', 'lsp' },
      root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
      on_attach = options.on_attach,
      init_options = { unit = options.unit or 'auto' },
      before_init = function(params)
        params.locale = options.language or vim.v.lang:match('^%a+') or 'en'
      end,
    })
    clients[root] = id
  end
  if id then
    vim.lsp.buf_attach_client(buffer, id)
  end
end

-- options.cmd: how the server is started, default { 'vsm', 'lsp' }
-- options.language: of messages, 'en' or 'de', default that of Neovim
-- options.unit: of all times, 'min', 'h' or 'day', default the one that suits each
-- options.on_attach: called with the client and the buffer
function M.setup(options)
  options = options or {}
  local group = vim.api.nvim_create_augroup('vsm', { clear = true })
  vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
    group = group,
    pattern = '*.vsm',
    callback = function(event)
      vim.bo[event.buf].filetype = 'vsm'
    end,
  })
  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = 'vsm',
    callback = function(event)
      vim.bo[event.buf].commentstring = '// %s'
      vim.bo[event.buf].shiftwidth = 4
      vim.bo[event.buf].expandtab = true
      start(event.buf, options)
    end,
  })
end

return M
