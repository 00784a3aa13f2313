# keydoctor_texts(TARGET): attaches the tree, causes, facts, practice answers, plans of rotations, providers and translations to an executable.
include(${CMAKE_CURRENT_LIST_DIR}/translations.cmake)
file(GLOB keydoctor_resources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/tree/401.json ${CMAKE_SOURCE_DIR}/resources/causes/*.json
  ${CMAKE_SOURCE_DIR}/resources/facts/*.json ${CMAKE_SOURCE_DIR}/resources/practice/*.json
  ${CMAKE_SOURCE_DIR}/resources/rotate/*.json ${CMAKE_SOURCE_DIR}/resources/providers/*.json)
function(keydoctor_texts target)
  # Not compressed: they are read at every start.
  qt_add_resources(${target} keydoctor_texts PREFIX / BASE ${CMAKE_SOURCE_DIR} FILES ${keydoctor_resources} OPTIONS --no-compress)
  keydoctor_translations(${target})
endfunction()
