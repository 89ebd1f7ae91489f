# What is installed, and how the Debian package is made (packaging/package).
include(GNUInstallDirs)

install(TARGETS xundu RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES packaging/xundu.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/io.github.xundu.Xundu.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/xundu-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME xundu.xml)
install(FILES packaging/xundu.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES packaging/xundu.zh_CN.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/zh_CN/man1 RENAME xundu.1)
foreach(size 16 24 32 48 64 128 256 512)
    install(FILES resources/icons/app/xundu-${size}.png
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps RENAME xundu.png)
endforeach()
install(FILES resources/icons/app/xundu.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES LICENSE README.md README.zh_CN.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME xundu)
set(CPACK_PACKAGE_VENDOR "Xundu")
set(CPACK_PACKAGE_CONTACT "The Xundu engineers <xundu@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "ten-day progress supervision of an annual implementation plan")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION office)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plug-ins, translations and fonts, which no library dependency shows.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-translations-l10n, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "texlive-lang-chinese, fcitx5-frontend-qt6 | ibus")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Xundu holds an annual implementation plan, records what units report every ten
days, shows honest lights, and prints the ledger and the bulletin.")
set(CPACK_SET_DESTDIR OFF)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
include(CPack)
